package id.laju.insitu;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.SuratTugas;
import id.laju.lhu.CalonPenanda;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter of duty: numbered, signed by the head of the balai, issued, and withdrawn when the visit is put off. */
@Service
class SuratTugasService {

    private final JadwalLapanganMapper mapper;
    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final TempatLapangan tempat;
    private final PejabatService pejabat;
    private final CalonPenanda calon;
    private final InsituProses proses;
    private final SatkerService balai;
    private final StafService staf;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final Clock jam;

    SuratTugasService(JadwalLapanganMapper mapper, JadwalLapanganService jadwal, PermohonanService permohonan, TempatLapangan tempat, PejabatService pejabat,
            CalonPenanda calon, InsituProses proses, SatkerService balai, StafService staf, Penomoran penomoran, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.tempat = tempat;
        this.pejabat = pejabat;
        this.calon = calon;
        this.proses = proses;
        this.balai = balai;
        this.staf = staf;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /**
     * Makes the letter for the newest plan. Repeatable. A plan that was sent back before its letter was issued leaves its number to the next one.
     *
     * @return false when nobody may sign for the balai today; nothing is made then
     */
    @Transactional
    boolean buat(long permohonanId) {
        Jadwal j = jadwal.kunci(permohonanId);
        Optional<Pejabat> penanda = penanda(j);
        if (j.suratId() == null) {
            penanda.ifPresent(x -> buat(j, x));
        }
        return j.suratId() != null || penanda.isPresent();
    }

    /** Who was chosen, or whoever may sign first. */
    private Optional<Pejabat> penanda(Jadwal j) {
        List<Pejabat> boleh = pejabat.sekarang(j.satker());
        return boleh.stream().filter(x -> x.staf().equals(j.penanda())).findFirst().or(() -> boleh.stream().findFirst());
    }

    private void buat(Jadwal j, Pejabat penanda) {
        long permohonanId = j.permohonanId();
        Permohonan p = permohonan.ambil(permohonanId);
        Satker satker = balai.ambil(p.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.zonaWaktu());
        SuratTugas surat = surat(p, j, satker, penanda, hari);
        String nomor = penomoran.ambil(p.satker(), JenisNomor.SURAT_TUGAS, "lapangan:" + permohonanId + ":" + (mapper.suratTerpakai(permohonanId) + 1));
        Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), surat);
        mapper.surat(j.id(), nomor, hari, d.id(), penanda.staf());
    }

    private SuratTugas surat(Permohonan p, Jadwal j, Satker satker, Pejabat penanda, LocalDate hari) {
        TempatLapangan.Tempat t = tempat.untuk(p);
        List<SuratTugas.Petugas> petugas = jadwal.petugas(j.id()).stream().map(staf::ambil).map(s -> petugas(s, j)).toList();
        return new SuratTugas(satker.kota(), hari, p.nomorOrder(), p.kalibrasi(), petugas, t.nama(), t.alamat(), waktu(j, satker), j.kendaraan(),
            jadwal.alatDibawa(j.id()), j.catatan(), jadwal.suratDiganti(p.id()).orElse(null), penanda.penanda());
    }

    private static SuratTugas.Petugas petugas(Staf s, Jadwal j) {
        return new SuratTugas.Petugas(s.nama(), s.nip(), s.id().equals(j.ketua()) ? "Ketua regu" : "Anggota");
    }

    private static String waktu(Jadwal j, Satker satker) {
        return Waktu.rentang(j.mulai(), j.selesai(), satker.zonaWaktu());
    }

    List<CalonPenanda.Calon> calonPenanda(long permohonanId) {
        return calon.dari(jadwal.ambil(permohonanId).satker());
    }

    /**
     * Somebody is to sign whom the Koordinator chose.
     *
     * @throws IsianKeliru when this person may not sign today
     */
    @Transactional
    void tunjuk(long permohonanId, String penanda) {
        Jadwal j = jadwal.kunci(permohonanId);
        List<Pejabat> boleh = pejabat.sekarang(j.satker());
        new PeriksaIsian().tolakJika(boleh.isEmpty(), "penanda", "Hari ini belum ada yang berhak menandatangani. Minta Admin Satker mencatat mandat Plh. atau Plt. Kepala Balai, lalu buka lagi tugas ini.")
            .tolakJika(!boleh.isEmpty() && boleh.stream().noneMatch(x -> x.staf().equals(penanda)), "penanda", "Pilih penanda tangan dari daftar; mandatnya harus berlaku hari ini.").selesai();
        PutusanJadwal.pastikan(mapper.tunjuk(j.id(), penanda));
    }

    /** The letter is taken from whoever cannot sign it now; the Koordinator chooses somebody else. */
    @Transactional
    void tarik(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        proses.kunci(p.kasus());
        if (!proses.penandaBerhalangan(p.kasus(), permohonanId)) {
            throw new IsianKeliru("Surat Tugas ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** The head decides. @param keputusan ditandatangani or kembalikan */
    @Transactional
    void putuskan(long permohonanId, String keputusan, String catatan, String oleh) {
        Jadwal j = jadwal.kunci(permohonanId);
        new PeriksaIsian().tolakJika(!oleh.equals(j.penanda()), "keputusan", "Surat Tugas ini disiapkan untuk ditandatangani oleh orang lain.")
            .tolakJika(!"ditandatangani".equals(keputusan) && !"kembalikan".equals(keputusan), "keputusan", "Pilih tandatangani atau kembalikan.")
            .tolakJika("kembalikan".equals(keputusan) && (catatan == null || catatan.isBlank()), "catatan", "Tulis apa yang perlu diperbaiki.")
            .panjang("catatan", catatan, 1000, "Catatan").selesai();
        if ("kembalikan".equals(keputusan)) {
            mapper.periksa(j.id(), KeadaanJadwal.DISEPAKATI, KeadaanJadwal.DIKEMBALIKAN, catatan.strip(), jam.instant(), oleh);
        } else if (dokumen.ambil(j.suratId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat Tugas ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** From now on the officers may go. Repeatable. */
    @Transactional
    void terbitkan(long permohonanId) {
        Jadwal j = jadwal.kunci(permohonanId);
        dokumen.terbitkan(j.suratId());
        mapper.ubah(j.id(), KeadaanJadwal.DISEPAKATI, KeadaanJadwal.BERSURAT);
    }
}
