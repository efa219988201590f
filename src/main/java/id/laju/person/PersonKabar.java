package id.laju.person;

import id.laju.dokumen.DokumenService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails to the customer; no name of a participant stands in them. The same step writes its mail once. */
@Component
class PersonKabar {

    private static final String PINDAH = "Jam atau tempat uji kompetensi berubah";
    private static final String INGAT_HARI = "Pengingat: hari uji kompetensi";

    private final SuratService surat;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final UjiService uji;
    private final PesertaService peserta;
    private final TerbitPersonService terbit;
    private final StafService staf;
    private final DokumenService dokumen;
    private final Clock jam;
    private final String alamat;

    PersonKabar(SuratService surat, PermohonanService permohonan, PenerimaSurat penerima, UjiService uji, PesertaService peserta, TerbitPersonService terbit, StafService staf, DokumenService dokumen, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.uji = uji;
        this.peserta = peserta;
        this.terbit = terbit;
        this.staf = staf;
        this.dokumen = dokumen;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** Its session takes place; once for each day that it is given. */
    void sesiDitetapkan(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        kirim(permohonanId, "sesi-tetap/" + s.id() + "-" + s.tanggal(), "Sesi uji kompetensi ditetapkan", "Sesi uji kompetensi ditetapkan: " + s.ditulis() + ", untuk " + uji.banyak(permohonanId)
            + " peserta permohonan ini. Sampaikan kepada peserta; masing-masing membawa KTP asli.", "");
    }

    /** The day before: the customer, and every participant who is tested; once for each day that the session is given. */
    void hariUji(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        String kunci = "sesi-hari/" + s.id() + "-" + s.tanggal();
        kirim(permohonanId, kunci, INGAT_HARI, "Sesi uji kompetensi peserta permohonan ini segera berlangsung: " + s.ditulis() + ". Pastikan setiap peserta mengetahui hari, jam, dan tempatnya dan membawa KTP asli.", "");
        Set<Long> diuji = uji.tertunda(permohonanId).stream().map(UjiPeserta::pesertaId).collect(Collectors.toSet());
        peserta.semua(permohonanId).stream().filter(x -> diuji.contains(x.id()) && x.email() != null).forEach(x -> surat.kirimSekali("person/" + permohonanId + "/" + kunci + "/peserta-" + x.id(), s.satker(), x.email(), INGAT_HARI,
            "person-peserta", Map.of("nama", x.nama(), "kalimat", "Uji kompetensi Anda berlangsung " + s.ditulis() + ". Bawa KTP asli.", "penutup", "Bila Anda tidak dapat hadir, sampaikan kepada perusahaan yang mendaftarkan Anda.")));
    }

    /** Its session was put off or did not take place, or there was none for long. */
    void sesiBerubah(long permohonanId) {
        SesiUji lepas = uji.sesiLepas(permohonanId);
        SesiUji kini = uji.sesi(permohonanId);
        String isi = kini != null ? "Sesi uji kompetensi permohonan ini diundur menjadi " + kini.ditulis() + alasan(kini) : lepas != null ? "Tidak jadi berlangsung bagi permohonan ini: sesi uji kompetensi " + lepas.ditulis() + alasan(lepas)
            : "Belum ada sesi uji kompetensi bagi peserta permohonan ini.";
        String kunci = kini != null ? kini.id() + "-" + kini.tanggal() : lepas != null ? "batal-" + lepas.id() : "tanpa-" + LocalDate.now(jam);
        kirim(permohonanId, "sesi/" + kunci, "Sesi uji kompetensi berubah", isi + (kini != null ? " Pilih ikut sesi itu atau sesi lain, atau " : " Pilih sesi lain, atau ") + (uji.pertama(permohonanId) ? "minta uang dikembalikan" : "lepaskan uji ulangnya") + ". Tanpa jawaban dalam 14 hari, peserta menunggu sesi berikutnya.", "/sesi");
    }

    private static String alasan(SesiUji s) {
        return s.alasan() == null ? "." : ". Alasan: " + s.alasan() + ".";
    }

    /** At most once a day. */
    void ingatkanSesi(long permohonanId) {
        kirim(permohonanId, "sesi-ingat/" + LocalDate.now(jam), "Pengingat: sesi uji kompetensi berubah", "Jawaban Anda tentang perubahan sesi uji masih ditunggu.", "/sesi");
    }

    /** At most once a day. */
    void ingatkanKuota(long permohonanId) {
        kirim(permohonanId, "kuota/" + LocalDate.now(jam), "Sesi uji kompetensi masih menunggu kuota", "Peserta Anda terdaftar pada sesi uji, tetapi kuota pesertanya belum terpenuhi. Anda mendapat kabar begitu sesinya ditetapkan.", "");
    }

    void hasilUji(long permohonanId) {
        List<UjiPeserta> akhir = List.copyOf(uji.terakhir(permohonanId).values());
        long kompeten = akhir.stream().filter(UjiPeserta::kompeten).count();
        boolean ulang = !uji.dapatDiulang(permohonanId).isEmpty();
        kirim(permohonanId, "uji/" + uji.uji(permohonanId).size(), "Hasil uji kompetensi", kompeten + " dari " + akhir.size() + " peserta dinyatakan kompeten." + (ulang ? " Yang belum kompeten dapat diuji ulang; jawab dalam 14 hari." : " Keputusan sertifikasinya menyusul."), ulang ? "/uji-ulang" : "");
    }

    /** At most once a day. */
    void ingatkanUjiUlang(long permohonanId) {
        kirim(permohonanId, "uji-ulang-ingat/" + LocalDate.now(jam), "Pengingat: uji kompetensi ulang", "Jawaban Anda tentang uji ulang masih ditunggu.", "/uji-ulang");
    }

    /** Of the order itself once, and once for each replacement. */
    void terbit(long permohonanId) {
        Optional<SertifikatPerson> pengganti = terbit.milik(permohonanId).stream().filter(s -> s.menggantikanId() != null && s.terbuka()).max(Comparator.comparing(SertifikatPerson::dirilis));
        pengganti.ifPresentOrElse(s -> kirim(permohonanId, "pengganti/" + s.id(), "Sertifikat dan kartu pengganti sudah terbit", "Sertifikat dan kartu pengganti terbit dengan nomor " + s.nomor()
            + ". Yang lama tidak berlaku lagi; hentikan pemakaiannya. Daftar publik dan kode QR-nya mengatakan keduanya sudah diganti." + beku(s), ""), () -> pertama(permohonanId));
    }

    void penggantianDitolak(PenggantianPerson g) {
        kirim(g.permohonanId(), "pengganti-tolak/" + g.id(), "Permintaan sertifikat pengganti ditolak", "Permintaan sertifikat pengganti tidak dapat dipenuhi. Alasan: " + g.putusanAlasan() + ".", "/pengganti/" + g.sertifikatId());
    }

    private static String beku(SertifikatPerson s) {
        return s.dibekukanAlasan() == null ? "" : " Penggantinya masih dibekukan seperti yang lama, dan belum boleh dipakai: " + s.dibekukanAlasan() + ".";
    }

    void penggantianDihentikan(PenggantianPerson g) {
        kirim(g.permohonanId(), "pengganti-henti/" + g.id(), "Permintaan sertifikat pengganti dihentikan", "Sertifikat pengganti tidak diterbitkan, karena sertifikat yang akan digantikannya tidak berlaku lagi. Alasan: " + g.dihentikan() + ".",
            "/pengganti/" + g.sertifikatId());
    }

    private void pertama(long permohonanId) {
        kirim(permohonanId, "terbit", "Sertifikat dan kartu person sudah terbit", "Sertifikat dan kartu peserta yang lulus sudah terbit dengan tanda tangan elektronik. Keduanya dapat diunduh sesudah kuesioner kepuasan diisi.", "");
    }

    void tidakLulus(long permohonanId) {
        kirim(permohonanId, "tidak-lulus", "Keputusan sertifikasi person", "Tidak ada peserta yang memperoleh sertifikat. Alasan bagi tiap peserta dapat dibaca pada halaman permohonan.", "");
    }

    /** The customer, and the holder. */
    void akhirMasa(SertifikatPerson s) {
        kirim(s.permohonanId(), "masa/" + s.id(), "Sertifikat person segera berakhir", "Sertifikat " + s.nomor() + sampai(s) + "Jawab apakah diperpanjang; bila ya, draft permohonannya disiapkan dengan data pemegangnya.", perpanjangan(s));
        peserta.semua(s.permohonanId()).stream().filter(x -> x.id() == s.pesertaId()).forEach(x -> surat.kirimSekali("person/" + s.permohonanId() + "/masa/" + s.id() + "/peserta", s.satker(), x.email(), "Sertifikat Anda segera berakhir", "person-peserta",
            Map.of("nama", s.nama(), "kalimat", "Sertifikat kompetensi Anda nomor " + s.nomor() + sampai(s).stripTrailing(), "penutup", "Perpanjangannya diajukan perusahaan yang mendaftarkan Anda; hubungi mereka.")));
    }

    private static String sampai(SertifikatPerson s) {
        return " berlaku sampai " + Tanggal.panjang(s.berakhir()) + ". ";
    }

    private static String perpanjangan(SertifikatPerson s) {
        return "/perpanjangan/" + s.id();
    }

    /** At most once a day. */
    void ingatkanMasa(SertifikatPerson s) {
        kirim(s.permohonanId(), "masa-ingat/" + s.id() + "-" + LocalDate.now(jam), "Pengingat: sertifikat person segera berakhir", "Sertifikat " + s.nomor() + sampai(s) + "Jawaban Anda tentang perpanjangannya masih ditunggu.", perpanjangan(s));
    }

    /** At most once a day. */
    void ingatkanDraf(SertifikatPerson s) {
        kirim(s.permohonanId(), "masa-draf/" + s.id() + "-" + LocalDate.now(jam), "Pengingat: perpanjangan sertifikat person belum diajukan",
            "Sertifikat " + s.nomor() + sampai(s) + "Draft perpanjangannya sudah disiapkan dan belum diajukan. Lengkapi dokumennya lalu ajukan, atau hapus draftnya bila tidak jadi.", perpanjangan(s));
    }

    /** @param diproses its renewal was submitted */
    void hariTerakhir(SertifikatPerson s, boolean diproses) {
        kirim(s.permohonanId(), "masa-sebulan/" + s.id() + (diproses ? "/proses" : ""), "Sertifikat person berakhir dalam sebulan", "Sertifikat " + s.nomor() + sampai(s)
            + (diproses ? "Perpanjangannya masih diproses." : "Anda menjawab bahwa sertifikat ini tidak diperpanjang; sampai hari terakhirnya jawaban itu dapat diubah."), perpanjangan(s));
    }

    /** @param diproses its renewal was submitted */
    void kedaluwarsa(SertifikatPerson s, boolean diproses) {
        kirim(s.permohonanId(), "masa-habis/" + s.id(), "Sertifikat person kedaluwarsa", "Sertifikat " + s.nomor() + " berakhir pada " + Tanggal.panjang(s.berakhir())
            + (diproses ? ". Perpanjangannya masih diproses; sampai sertifikat barunya terbit, sertifikat dan kartu yang lama tidak boleh dipakai." : " dan tidak diperpanjang. Sertifikat dan kartunya tidak boleh dipakai lagi."), "");
    }

    @EventListener
    void sesiPindah(SesiPindah s) {
        s.order().forEach(p -> kirim(p, "sesi-pindah/" + s.kunci(), PINDAH, "Sesi uji kompetensi peserta permohonan ini sekarang: " + s.sesi().ditulis() + ". Alasan: " + s.alasan() + ". Sampaikan kepada peserta.", ""));
        s.penguji().stream().map(staf::ambil).forEach(g -> surat.kirimSekali("person/sesi-pindah/" + s.kunci() + "/" + g.id(), s.sesi().satker(), g.surel(), PINDAH, "person-penguji",
            Map.of("nama", g.nama(), "kalimat", "Sesi uji kompetensi yang Anda uji sekarang: " + s.sesi().ditulis() + ". Alasan: " + s.alasan() + ".", "tautan", alamat + "/kelola")));
    }

    @EventListener
    void dicabut(SertifikatPersonDicabut s) {
        kirim(s.permohonanId(), "dicabut/" + s.nomor(), "Sertifikat person dicabut", "Sertifikat " + s.nomor() + " dicabut. Alasan: " + s.alasan()
            + ". Sampaikan kepada pemegangnya; sertifikat dan kartunya tidak boleh dipakai lagi. Keberatan dapat diajukan lewat Pengaduan di portal.", "");
    }

    /** A signed letter about a certificate, with the letter. */
    void surat(SuratPerson x, SertifikatPerson s) {
        Permohonan p = permohonan.ambil(s.permohonanId());
        Map<String, Object> isi = Map.of("nama", p.namaCetak(), "nomor", x.nomor(), "hal", x.jenis().sebutan() + " person", "kata", x.jenis().kata(), "sertifikat", s.nomor(), "sejak", Tanggal.panjang(x.sejak()), "tautan", alamat + "/portal/person/" + p.id());
        penerima.untuk(p).forEach(ke -> lampirkan("surat-person/" + x.id() + "/" + ke, p, ke, x, isi));
    }

    private void lampirkan(String kunci, Permohonan p, String ke, SuratPerson x, Map<String, Object> isi) {
        if (surat.denganKunci(kunci).isEmpty()) {
            surat.lampirkan(surat.kirimSekali(kunci, p.satker(), ke, x.jenis().sebutan() + " person", "surat-sertifikat", isi), dokumen.berkas(x.dokumenId()).id());
        }
    }

    private void kirim(long permohonanId, String kunci, String judul, String isi, String halaman) {
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, Object> model = Map.of("nama", p.namaCetak(), "order", p.nomorOrder() == null ? p.praOrder() : p.nomorOrder(), "kalimat", isi, "tautan", alamat + "/portal/person/" + permohonanId + halaman);
        penerima.untuk(p).forEach(ke -> surat.kirimSekali("person/" + permohonanId + "/" + kunci + "/" + ke, p.satker(), ke, judul, "person", model));
    }
}
