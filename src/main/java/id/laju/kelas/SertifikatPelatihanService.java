package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.StatusDokumen;
import id.laju.dokumen.Teks;
import id.laju.mesin.KasusService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of a class: numbered, made, signed all at once or uploaded signed, checked by CS, released (TRN-015, TRN-016). */
@Service
class SertifikatPelatihanService {

    private static final Aturan UNGGAHAN = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Sertifikat");

    private final SertifikatPelatihanMapper mapper;
    private final PelaksanaanMapper kelas;
    private final PenandaPelatihanService penanda;
    private final BukuKelas buku;
    private final KelasProses proses;
    private final NomorSertifikat nomor;
    private final KasusService kasus;
    private final DokumenService dokumen;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final StafService staf;
    private final Clock jam;

    SertifikatPelatihanService(SertifikatPelatihanMapper mapper, PelaksanaanMapper kelas, PenandaPelatihanService penanda, BukuKelas buku, KelasProses proses, NomorSertifikat nomor, KasusService kasus, DokumenService dokumen, BerkasService berkas,
            SatkerService satker, StafService staf, Clock jam) {
        this.mapper = mapper;
        this.kelas = kelas;
        this.penanda = penanda;
        this.buku = buku;
        this.proses = proses;
        this.nomor = nomor;
        this.kasus = kasus;
        this.dokumen = dokumen;
        this.berkas = berkas;
        this.satker = satker;
        this.staf = staf;
        this.jam = jam;
    }

    List<SertifikatPelatihan> kelas(long kelasId) {
        return mapper.kelas(kelasId);
    }

    Optional<SertifikatPelatihan> peserta(long pesertaId) {
        return mapper.peserta(pesertaId);
    }

    List<SertifikatPelatihan> dirilis(long kelasId) {
        return kelas(kelasId).stream().filter(s -> s.rilis() != null).toList();
    }

    /** Number that each participant has, or would have; nothing is taken by looking. */
    Map<Long, String> nomorDitawarkan(long kelasId) {
        return nomor.ditawarkan(buku.kelas(kelasId).satker(), buku.pesertaLunas(kelasId).stream().map(PesertaKelas::pesertaId).toList());
    }

    /**
     * Numbers as entered; one that the counter would give next is taken from it. With cara tte papers are made for the active signatory.
     *
     * @return tte, unggah, or tanpa when nobody gets one
     * @throws IsianKeliru on cara, tanggal, penanda, baris[n].nomor, baris[n].nama
     */
    @Transactional
    String siapkan(long kelasId, IsianSertifikatPelatihan i) {
        Pelaksanaan p = kelas.kunci(kelasId).orElseThrow();
        List<IsianSertifikatPelatihan.Baris> terbit = i.baris() == null ? List.of() : i.baris().stream().filter(IsianSertifikatPelatihan.Baris::ya).toList();
        periksa(p, i, terbit);
        Set<Long> dapat = new HashSet<>(terbit.stream().map(IsianSertifikatPelatihan.Baris::pesertaId).toList());
        kelas(kelasId).stream().filter(s -> !dapat.contains(s.pesertaId())).forEach(s -> {
            cabut(s, "Peserta ini tidak mendapat sertifikat");
            nomor.batal(p.satker(), s.pesertaId(), "Peserta ini tidak mendapat sertifikat");
            mapper.hapus(s.pesertaId());
        });
        if (terbit.isEmpty()) {
            return "tanpa";
        }
        Map<Long, String> diminta = new LinkedHashMap<>();
        terbit.forEach(b -> diminta.put(b.pesertaId(), b.nomor().strip()));
        nomor.ambil(p.satker(), diminta);
        terbit.forEach(b -> mapper.tulis(kelasId, b.pesertaId(), p.satker(), b.nama().strip(), b.nomor().strip(), i.tanggal()));
        return "tte".equals(i.cara()) ? buatSemua(p) : unggahan(p, i);
    }

    private void periksa(Pelaksanaan p, IsianSertifikatPelatihan i, List<IsianSertifikatPelatihan.Baris> terbit) {
        Set<Long> lunas = new HashSet<>(buku.pesertaLunas(p.kelasId()).stream().map(PesertaKelas::pesertaId).toList());
        LocalDate hari = buku.hariIni(p.kelasId());
        boolean tte = "tte".equals(i.cara());
        PeriksaIsian periksa = new PeriksaIsian().tolakJika(!terbit.isEmpty() && !tte && !"unggah".equals(i.cara()), "cara", "Pilih cara tanda tangan.")
            .tolakJika(!terbit.isEmpty() && (i.tanggal() == null || i.tanggal().isAfter(hari) || i.tanggal().isBefore(buku.kelas(p.kelasId()).mulai())), "tanggal", "Tanggal sertifikat antara hari pertama kelas dan hari ini.")
            .tolakJika(tte && penanda.aktif(p.satker()).isEmpty(), "penanda", "Belum ada penanda tangan sertifikat pelatihan yang aktif; aktifkan pada halaman Tanda Tangan.");
        Set<String> semua = new HashSet<>();
        for (int n = 0; n < terbit.size(); n++) {
            IsianSertifikatPelatihan.Baris b = terbit.get(n);
            int urut = i.baris().indexOf(b);
            periksa.tolakJika(!lunas.contains(b.pesertaId()), "baris[" + urut + "].nama", "Orang ini bukan peserta kelas ini. Muat ulang formulir.");
            periksa.wajib("baris[" + urut + "].nama", b.nama(), "Isi nama seperti tercetak.").panjang("baris[" + urut + "].nama", b.nama(), 150, "Nama");
            periksa.wajib("baris[" + urut + "].nomor", b.nomor(), "Isi nomor sertifikat.").panjang("baris[" + urut + "].nomor", b.nomor(), 100, "Nomor");
            periksa.tolakJika(b.nomor() != null && (!semua.add(b.nomor().strip().toLowerCase(Locale.ROOT)) || mapper.dipakaiKelasLain(p.satker(), b.nomor().strip(), p.kelasId())), "baris[" + urut + "].nomor", "Nomor ini sudah dipakai sertifikat lain; isi nomor lain.");
        }
        periksa.selesai();
    }

    private String buatSemua(Pelaksanaan p) {
        PenandaPelatihan orang = penanda.aktif(p.satker()).orElseThrow();
        for (SertifikatPelatihan s : kelas(p.kelasId())) {
            cabut(s, "Disiapkan lagi");
            mapper.berkas(s.pesertaId(), null);
            mapper.dokumen(s.pesertaId(), dokumen.buat(p.satker(), s.nomor(), p.kasus(), isi(p, s, orang, false)).id());
        }
        kelas.penandaSertifikat(p.kelasId(), orang.staf());
        return "tte";
    }

    private SertifikatPelatihanBaru isi(Pelaksanaan p, SertifikatPelatihan s, PenandaPelatihan orang, boolean basah) {
        Satker balai = satker.ambil(p.satker());
        KelasBimtek k = buku.kelas(p.kelasId());
        Staf kepala = staf.ambil(orang.staf());
        Penanda blok = new Penanda(kepala.id(), Teks.dari(orang.jabatan(), "Head of the Institute"), kepala.nama(), kepala.nip(), null);
        String instansi = buku.pesertaLunas(p.kelasId()).stream().filter(x -> x.pesertaId() == s.pesertaId()).findFirst().orElseThrow().instansi();
        return new SertifikatPelatihanBaru(balai.nama(), balai.kota(), s.nama(), instansi, k.judul(), k.tempat(), SuratTugasKelasService.waktu(k), k.materi(), s.tanggal(), blok, basah);
    }

    /** To be printed on letterhead, signed and stamped by hand, and uploaded: it has its number and the code by which anybody verifies it. The same sheet as before while what it says is the same; else the upload goes with the former sheet. @throws IsianKeliru on nomor */
    @Transactional
    byte[] untukTandaBasah(long kelasId, long pesertaId, String ketikan) {
        proses.kunci(kelas.cari(kelasId).orElseThrow());
        Pelaksanaan p = kelas.kunci(kelasId).orElseThrow();
        PesertaKelas orang = peserta(kelasId, pesertaId);
        nomorBaik(p, pesertaId, ketikan).tolakJika(!disiapkan(p), "nomor", "Sertifikat hanya dicetak selama tugas Selesaikan terbuka.")
            .tolakJika(penanda.aktif(p.satker()).isEmpty(), "nomor", "Belum ada penanda tangan sertifikat pelatihan yang aktif; aktifkan pada halaman Tanda Tangan.").selesai();
        tulis(p, orang, ketikan.strip());
        SertifikatPelatihan s = peserta(pesertaId).orElseThrow();
        PenandaPelatihan pejabat = penanda.aktif(p.satker()).orElseThrow();
        String cetakan = String.join(" | ", s.nomor(), s.nama(), s.tanggal().toString(), pejabat.staf(), pejabat.jabatan());
        if (dicetak(s) && cetakan.equals(s.cetakan())) {
            return dokumen.isi(s.dokumenId());
        }
        cabut(s, "Dicetak lagi");
        UUID baru = dokumen.buat(p.satker(), s.nomor(), p.kasus(), isi(p, s, pejabat, true)).id();
        mapper.dicetak(pesertaId, baru, cetakan);
        return dokumen.isi(baru);
    }

    private void cabut(SertifikatPelatihan s, String alasan) {
        if (s.dokumenId() != null) {
            dokumen.batalkan(s.dokumenId(), alasan);
        }
    }

    private String unggahan(Pelaksanaan p, IsianSertifikatPelatihan i) {
        List<String> kurang = kelas(p.kelasId()).stream().filter(s -> s.berkasId() == null).map(SertifikatPelatihan::nama).toList();
        if (!kurang.isEmpty()) {
            throw IsianKeliru.pada("cara", "Unggah dahulu sertifikat bertanda tangan di halaman Sertifikat untuk: " + String.join(", ", kurang) + ".");
        }
        kelas(p.kelasId()).forEach(s -> {
            if (!dicetak(s)) {
                cabut(s, "Diganti berkas bertanda tangan basah");
                mapper.dokumen(s.pesertaId(), null);
            }
        });
        kelas.catatanSertifikat(p.kelasId(), null);
        return "unggah";
    }

    /** A certificate signed on paper. The number is kept with it until the form is sent. @throws IsianKeliru on berkas, nomor */
    @Transactional
    void unggah(long kelasId, long pesertaId, String ketikan, String nama, byte[] isi, String oleh) {
        proses.kunci(kelas.cari(kelasId).orElseThrow());
        Pelaksanaan p = kelas.kunci(kelasId).orElseThrow();
        PesertaKelas orang = peserta(kelasId, pesertaId);
        nomorBaik(p, pesertaId, ketikan).tolakJika(isi.length == 0, "berkas", "Pilih berkas sertifikat bertanda tangan.")
            .tolakJika(!disiapkan(p), "berkas", "Sertifikat hanya diunggah selama tugas Selesaikan terbuka, sebelum ditandatangani atau diperiksa CS.").selesai();
        tulis(p, orang, ketikan.strip());
        mapper.berkas(pesertaId, berkas.simpan(p.satker(), nama, isi, oleh, UNGGAHAN).id());
    }

    private PesertaKelas peserta(long kelasId, long pesertaId) {
        return buku.pesertaLunas(kelasId).stream().filter(x -> x.pesertaId() == pesertaId).findFirst().orElseThrow(() -> new IsianKeliru("Orang ini bukan peserta kelas ini. Muat ulang halaman."));
    }

    private PeriksaIsian nomorBaik(Pelaksanaan p, long pesertaId, String ketikan) {
        return new PeriksaIsian().wajib("nomor", ketikan, "Isi nomor sertifikat.").panjang("nomor", ketikan, 100, "Nomor")
            .tolakJika(ketikan != null && mapper.dipakai(p.satker(), ketikan.strip(), pesertaId), "nomor", "Nomor ini sudah dipakai sertifikat lain; isi nomor lain.");
    }

    private void tulis(Pelaksanaan p, PesertaKelas orang, String angka) {
        nomor.ambil(p.satker(), Map.of(orang.pesertaId(), angka));
        Optional<SertifikatPelatihan> ada = peserta(orang.pesertaId());
        mapper.tulis(p.kelasId(), orang.pesertaId(), p.satker(), ada.map(SertifikatPelatihan::nama).orElse(orang.nama()), angka, ada.map(SertifikatPelatihan::tanggal).orElseGet(() -> buku.hariIni(p.kelasId())));
    }

    /** The paper that was signed by hand is the one that was printed here under this number. */
    private boolean dicetak(SertifikatPelatihan s) {
        return s.dokumenId() != null && !dokumen.ambil(s.dokumenId()).wajibTte() && dokumen.ambil(s.dokumenId()).nomor().equals(s.nomor());
    }

    /** While the numbers are entered; afterwards nothing is exchanged behind the back of who signs and who checks. */
    boolean disiapkan(long kelasId) {
        return disiapkan(kelas.cari(kelasId).orElseThrow());
    }

    private boolean disiapkan(Pelaksanaan p) {
        return kasus.terbuka(p.kasus()).stream().anyMatch(l -> l.frasa().equals("siapkanSertifikatPelatihan"));
    }

    List<UUID> dokumen(long kelasId) {
        return kelas(kelasId).stream().map(SertifikatPelatihan::dokumenId).filter(Objects::nonNull).toList();
    }

    /** May this person sign them today? */
    boolean berwenang(String kode, String orang) {
        return penanda.aktif(kode).filter(x -> x.staf().equals(orang)).isPresent();
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long kelasId, String keputusan, String catatan, String oleh) {
        Pelaksanaan p = kelas.kunci(kelasId).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        SuratTugasKelasService.putusan(keputusan, kembali || "ditandatangani".equals(keputusan), kembali, catatan).tolakJika(!oleh.equals(p.sertifikatPenanda()), "keputusan", "Sertifikat ini disiapkan untuk ditandatangani oleh orang lain.").selesai();
        if (kembali) {
            kelas.catatanSertifikat(kelasId, catatan.strip());
        } else if (dokumen(kelasId).stream().anyMatch(d -> dokumen.ambil(d).status() != StatusDokumen.DITANDATANGANI)) {
            throw IsianKeliru.pada("sandi", "Sertifikat belum semuanya ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** CS looks at them before they go out. @param keputusan kirim or kembali */
    @Transactional
    void periksa(long kelasId, String keputusan, String catatan) {
        boolean kembali = "kembali".equals(keputusan);
        SuratTugasKelasService.putusan(keputusan, kembali || "kirim".equals(keputusan), kembali, catatan).selesai();
        if (kembali) {
            kelas.catatanSertifikat(kelasId, catatan.strip());
        }
    }

    /** Unchangeable from now on, and open to participant and customer. Repeatable. */
    @Transactional
    void rilis(long kelasId) {
        kelas.kunci(kelasId).orElseThrow();
        kelas(kelasId).stream().filter(s -> s.rilis() == null).forEach(s -> {
            if (s.dokumenId() != null) {
                dokumen.terbitkan(s.dokumenId());
            }
            mapper.rilis(s.id(), jam.instant());
        });
    }

    /** Taken from whoever cannot sign now; Admin Pelatihan prepares them for the official who is active then. */
    @Transactional
    void tarik(long kelasId) {
        Pelaksanaan p = kelas.cari(kelasId).orElseThrow();
        proses.kunci(p);
        if (!proses.penandaSertifikatBerhalangan(p)) {
            throw new IsianKeliru("Sertifikat kelas ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }
}
