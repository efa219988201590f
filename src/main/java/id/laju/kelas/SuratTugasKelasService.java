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
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who teaches, and the letter of duty for it: asked for by Admin Pelatihan, numbered by Tata Usaha, signed by the head (TRN-018). */
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

    SuratTugasKelasService(PelaksanaanMapper mapper, BukuKelas buku, KelasProses proses, PejabatService pejabat, SatkerService balai, StafService staf, Penomoran penomoran, DokumenService dokumen, KelasKabar kabar, Clock jam) {
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

    /**
     * While the class is held, those who stay keep their letter, whoever is chosen no more keeps the days before, and without anybody new the letters that are out go on.
     *
     * @param dipilih accounts of the satker @param tamu one guest per line, "name; institution" @param dari first day of those who are new and without those who leave, while the class is held
     * @return whether somebody needs a letter of duty
     * @throws IsianKeliru on instruktur, tamu, dari
     */
    @Transactional
    boolean pilih(long kelasId, List<String> dipilih, String tamu, LocalDate dari) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        List<String> orang = dipilih == null ? List.of() : dipilih.stream().filter(Objects::nonNull).distinct().toList();
        List<Instruktur> luar = BacaIsian.teks(tamu) == null ? List.of() : tamu.lines().filter(b -> !b.isBlank()).map(SuratTugasKelasService::tamu).toList();
        List<Staf> ada = staf.diSatker(p.satker());
        new PeriksaIsian().tolakJika(orang.isEmpty() && luar.isEmpty(), "instruktur", "Pilih sedikitnya satu instruktur.").tolakJika(orang.stream().anyMatch(o -> ada.stream().noneMatch(s -> s.id().equals(o) && s.aktif())), "instruktur", "Pilih instruktur dari daftar pegawai yang aktif.")
            .tolakJika(luar.stream().anyMatch(l -> l.nama().isBlank() || l.nama().length() > 150), "tamu", "Tulis satu instruktur tamu per baris: nama; instansi.").panjang("tamu", tamu, 2000, "Instruktur tamu").selesai();
        KelasBimtek k = buku.kelas(kelasId);
        boolean berlangsung = buku.berlangsung(k);
        List<Instruktur> semua = Stream.concat(orang.stream().map(o -> Instruktur.baru(o, staf.nama(o), null, berlangsung ? dari : null)), luar.stream().map(l -> Instruktur.baru(null, l.nama(), l.instansi(), berlangsung ? dari : null))).toList();
        if (berlangsung) {
            return gantikan(p, k, semua, dari);
        }
        mapper.hapusInstruktur(kelasId);
        semua.forEach(i -> mapper.tambahInstruktur(kelasId, i));
        return true;
    }

    private boolean gantikan(Pelaksanaan p, KelasBimtek k, List<Instruktur> semua, LocalDate dari) {
        mapper.hapusTanpaSurat(k.id());
        mapper.kembalikanInstruktur(k.id(), p.suratKe());
        List<Instruktur> lama = mapper.instruktur(k.id()).stream().filter(Instruktur::mengajar).toList();
        List<Instruktur> baru = semua.stream().filter(i -> lama.stream().noneMatch(i::sama)).toList();
        List<Instruktur> berhenti = lama.stream().filter(i -> semua.stream().noneMatch(i::sama)).toList();
        LocalDate paling = buku.hariTersisa(k);
        new PeriksaIsian().tolakJika(!(baru.isEmpty() && berhenti.isEmpty()) && (dari == null || dari.isBefore(paling) || dari.isAfter(k.selesai())), "dari",
            "Pilih hari mulai berlakunya penggantian, di antara " + Tanggal.panjang(paling) + " dan " + Tanggal.panjang(k.selesai()) + ".").selesai();
        berhenti.forEach(i -> mapper.akhiriInstruktur(k.id(), i, dari.minusDays(1), p.suratKe()));
        baru.forEach(i -> mapper.tambahInstruktur(k.id(), i));
        if (baru.isEmpty()) {
            tetapBerlaku(p);
        }
        return !baru.isEmpty();
    }

    /** A letter that was begun for somebody who does not come after all goes; the newest of those who teach is the letter of this class again. */
    private void tetapBerlaku(Pelaksanaan p) {
        if (p.suratId() != null) {
            dokumen.batalkan(p.suratId(), "Instruktur tidak jadi diganti");
        }
        List<Instruktur> mengajar = mapper.instruktur(p.kelasId()).stream().filter(i -> i.mengajar() && i.suratId() != null).toList();
        Dokumen d = dokumen.ambil(mengajar.get(mengajar.size() - 1).suratId());
        mapper.suratTetap(p.kelasId(), d.nomor(), LocalDate.ofInstant(d.dibuat(), balai.ambil(p.satker()).zonaWaktu()), d.id(), d.penanda(), d.diterbitkan());
        kabar.berakhir(p.kelasId());
    }

    private static Instruktur tamu(String baris) {
        String[] bagian = baris.split(";", 2);
        return Instruktur.baru(null, bagian[0].strip(), bagian.length > 1 ? BacaIsian.teks(bagian[1]) : null, null);
    }

    /** Tata Usaha makes the letter, or sends the request back. @param keputusan ajukan or kembalikan @throws IsianKeliru on keputusan, penanda, catatan */
    @Transactional
    void siapkan(long kelasId, String keputusan, String penanda, String catatan) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        List<Pejabat> boleh = pejabat.sekarang(p.satker());
        putusan(keputusan, kembali || "ajukan".equals(keputusan), kembali, catatan)
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
        return new SuratTugasBimtek(satker.kota(), hari, petugas, k.judul(), k.kategori(), k.bentuk(), k.tempat(), waktu(dari, k.selesai()), buku.pesertaLunas(k.id()).size(), penanda.penanda());
    }

    static String waktu(KelasBimtek k) {
        return waktu(k.mulai(), k.selesai());
    }

    private static String waktu(LocalDate dari, LocalDate sampai) {
        return dari.equals(sampai) ? Tanggal.denganHari(dari) : Tanggal.denganHari(dari) + " sampai " + Tanggal.denganHari(sampai);
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long kelasId, String keputusan, String catatan, String oleh) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        putusan(keputusan, kembali || "ditandatangani".equals(keputusan), kembali, catatan).tolakJika(!oleh.equals(p.suratPenanda()), "keputusan", "Surat Tugas ini disiapkan untuk ditandatangani oleh orang lain.").selesai();
        if (kembali) {
            mapper.catatanSurat(kelasId, catatan.strip());
        } else if (dokumen.ambil(p.suratId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Surat Tugas ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    static PeriksaIsian putusan(String keputusan, boolean dikenal, boolean kembali, String catatan) {
        return new PeriksaIsian().tolakJika(!dikenal, "keputusan", "Pilih keputusan.").tolakJika(kembali && (catatan == null || catatan.isBlank()), "catatan", "Tulis apa yang perlu diperbaiki.").panjang("catatan", catatan, 1000, "Catatan");
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
}
