package id.laju.insitu;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.SuratTugas;
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
    private final SatkerService balai;
    private final StafService staf;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final Clock jam;

    SuratTugasService(JadwalLapanganMapper mapper, JadwalLapanganService jadwal, PermohonanService permohonan, TempatLapangan tempat, PejabatService pejabat,
            SatkerService balai, StafService staf, Penomoran penomoran, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.tempat = tempat;
        this.pejabat = pejabat;
        this.balai = balai;
        this.staf = staf;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /**
     * Makes the letter for the newest plan. Repeatable. A plan that was sent back before its letter was issued leaves its number to the next one.
     *
     * @throws IllegalStateException when nobody may sign for the balai today
     */
    @Transactional
    void buat(long permohonanId) {
        Jadwal j = jadwal.kunci(permohonanId);
        if (j.suratId() != null) {
            return;
        }
        Permohonan p = permohonan.ambil(permohonanId);
        Satker satker = balai.ambil(p.satker());
        Pejabat penanda = pejabat.sekarang(p.satker()).stream().findFirst().orElseThrow(() -> new IllegalStateException("Nobody may sign for " + p.satker() + " today"));
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
            jadwal.alatDibawa(j.id()), j.catatan(), penanda.penanda());
    }

    private static SuratTugas.Petugas petugas(Staf s, Jadwal j) {
        return new SuratTugas.Petugas(s.nama(), s.nip(), s.id().equals(j.ketua()) ? "Ketua regu" : "Anggota");
    }

    private static String waktu(Jadwal j, Satker satker) {
        return Waktu.rentang(j.mulai(), j.selesai(), satker.zonaWaktu());
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
