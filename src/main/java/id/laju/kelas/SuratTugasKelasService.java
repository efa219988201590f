package id.laju.kelas;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter of duty of those who teach: numbered by Tata Usaha, signed by the head, withdrawn when the class changes (TRN-018). */
@Service
class SuratTugasKelasService {

    private final PelaksanaanMapper mapper;
    private final BukuKelas buku;
    private final KelasProses proses;
    private final PejabatService pejabat;
    private final SatkerService balai;
    private final StafService staf;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final KelasKabar kabar;
    private final Clock jam;

    SuratTugasKelasService(PelaksanaanMapper mapper, BukuKelas buku, KelasProses proses, PejabatService pejabat, SatkerService balai, StafService staf, Penomoran penomoran, DokumenService dokumen,
            KelasKabar kabar, Clock jam) {
        this.mapper = mapper;
        this.buku = buku;
        this.proses = proses;
        this.pejabat = pejabat;
        this.balai = balai;
        this.staf = staf;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Tata Usaha makes the letter, or sends the request back. @param keputusan ajukan or kembalikan @throws IsianKeliru on keputusan, penanda, catatan */
    @Transactional
    void siapkan(long kelasId, String keputusan, String penanda, String catatan) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        List<Pejabat> boleh = pejabat.sekarang(p.satker());
        new PeriksaIsian().putusan(kembali || "ajukan".equals(keputusan), kembali, catatan)
            .tolakJika(!kembali && boleh.isEmpty(), "penanda", "Hari ini belum ada yang berhak menandatangani. Minta Admin Satker mencatat mandat Plh. atau Plt. Kepala Balai.")
            .tolakJika(!kembali && !boleh.isEmpty() && boleh.stream().noneMatch(x -> x.staf().equals(penanda)), "penanda", "Pilih penanda tangan dari daftar; mandatnya harus berlaku hari ini.").selesai();
        if (kembali) {
            mapper.catatanSurat(kelasId, catatan.strip());
        } else {
            buat(p, boleh.stream().filter(x -> x.staf().equals(penanda)).findFirst().orElseThrow());
        }
    }

    private void buat(Pelaksanaan p, Pejabat penanda) {
        Satker satker = balai.ambil(p.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.zonaWaktu());
        String nomor = penomoran.ambil(p.satker(), JenisNomor.SURAT_TUGAS, "kelas:" + p.kelasId() + ":" + p.suratKe());
        Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), surat(buku.kelas(p.kelasId()), satker, penanda, hari));
        mapper.surat(p.kelasId(), nomor, hari, d.id(), penanda.staf());
    }

    private SuratTugasBimtek surat(KelasBimtek k, Satker satker, Pejabat penanda, LocalDate hari) {
        List<Instruktur> ditugaskan = mapper.instruktur(k.id()).stream().filter(i -> i.mengajar() && i.suratId() == null).toList();
        LocalDate dari = ditugaskan.stream().map(Instruktur::dari).filter(Objects::nonNull).findFirst().orElse(k.mulai());
        List<SuratTugasBimtek.Petugas> petugas = ditugaskan.stream().map(i -> new SuratTugasBimtek.Petugas(i.nama(), i.staf() == null ? i.instansi() : staf.ambil(i.staf()).nip())).toList();
        return new SuratTugasBimtek(satker.kota(), hari, petugas, k.judul(), k.kategori(), k.bentuk(), k.tempat(), KelasBimtek.waktu(dari, k.selesai()), buku.pesertaLunas(k.id()).size(), penanda.penanda());
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long kelasId, String keputusan, String catatan, String oleh) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "ditandatangani".equals(keputusan), kembali, catatan).tolakJika(!oleh.equals(p.suratPenanda()), "keputusan", "Surat Tugas ini disiapkan untuk ditandatangani oleh orang lain.").selesai();
        if (kembali) {
            mapper.catatanSurat(kelasId, catatan.strip());
        } else if (dokumen.ambil(p.suratId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat Tugas ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** From now on it can be downloaded (CHK-082); the instructors hear of it. Repeatable. @return whether the class is held already */
    @Transactional
    boolean terbitkan(long kelasId) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        dokumen.terbitkan(p.suratId());
        mapper.terbit(kelasId, jam.instant());
        mapper.instrukturBersurat(kelasId, p.suratId(), p.suratNomor());
        kabar.suratTugas(kelasId);
        return buku.berlangsung(buku.kelas(kelasId));
    }

    /** Taken from whoever cannot sign it now; Tata Usaha chooses somebody else. */
    @Transactional
    void tarik(long kelasId) {
        Pelaksanaan p = mapper.cari(kelasId).orElseThrow();
        proses.kunci(p);
        if (!proses.penandaSuratBerhalangan(p)) {
            throw new IsianKeliru("Surat Tugas ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** Each letter that is out, also of those who were replaced on the way; who holds one hears of his own. */
    void cabut(long kelasId, String alasan) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        List<Instruktur> bersurat = mapper.instruktur(kelasId).stream().filter(this::keluar).toList();
        bersurat.forEach(i -> dokumen.batalkan(i.suratId(), alasan));
        kabar.suratDicabut(p, bersurat, alasan);
        if (p.suratId() != null) {
            dokumen.batalkan(p.suratId(), alasan);
            mapper.suratBaru(kelasId);
        }
    }

    private boolean keluar(Instruktur i) {
        return i.suratId() != null && dokumen.ambil(i.suratId()).status() == StatusDokumen.TERBIT;
    }
}
