package id.laju.person;

import id.laju.peserta.PesertaService;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails about sessions, tests and their results. */
@Component
class UjiKabar {

    private static final String PINDAH = "Jam atau tempat uji kompetensi berubah";
    private static final String INGAT_HARI = "Pengingat: hari uji kompetensi";

    private final SuratPelangganPerson pelanggan;
    private final SuratService surat;
    private final UjiService uji;
    private final PesertaService peserta;
    private final StafService staf;
    private final Clock jam;
    private final String alamat;

    UjiKabar(SuratPelangganPerson pelanggan, SuratService surat, UjiService uji, PesertaService peserta, StafService staf, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.pelanggan = pelanggan;
        this.surat = surat;
        this.uji = uji;
        this.peserta = peserta;
        this.staf = staf;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** Its session takes place; once for each day that it is given. */
    void sesiDitetapkan(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        pelanggan.kirim(permohonanId, "sesi-tetap/" + s.id() + "-" + s.tanggal(), "Sesi uji kompetensi ditetapkan", "Sesi uji kompetensi ditetapkan: " + s.ditulis() + ", untuk " + uji.banyak(permohonanId)
            + " peserta permohonan ini. Sampaikan kepada peserta; masing-masing membawa KTP asli.", "");
    }

    /** The day before: the customer, and every participant who is tested; once for each day that the session is given. */
    void hariUji(long permohonanId) {
        SesiUji s = uji.sesi(permohonanId);
        String kunci = "sesi-hari/" + s.id() + "-" + s.tanggal();
        pelanggan.kirim(permohonanId, kunci, INGAT_HARI, "Sesi uji kompetensi peserta permohonan ini segera berlangsung: " + s.ditulis() + ". Pastikan setiap peserta mengetahui hari, jam, dan tempatnya dan membawa KTP asli.", "");
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
        pelanggan.kirim(permohonanId, "sesi/" + kunci, "Sesi uji kompetensi berubah", isi + (kini != null ? " Pilih ikut sesi itu atau sesi lain, atau " : " Pilih sesi lain, atau ") + (uji.pertama(permohonanId) ? "minta uang dikembalikan" : "lepaskan uji ulangnya") + ". Tanpa jawaban dalam 14 hari, peserta menunggu sesi berikutnya.", "/sesi");
    }

    private static String alasan(SesiUji s) {
        return s.alasan() == null ? "." : ". Alasan: " + s.alasan() + ".";
    }

    /** At most once a day. */
    void ingatkanSesi(long permohonanId) {
        pelanggan.kirim(permohonanId, "sesi-ingat/" + LocalDate.now(jam), "Pengingat: sesi uji kompetensi berubah", "Jawaban Anda tentang perubahan sesi uji masih ditunggu.", "/sesi");
    }

    /** At most once a day. */
    void ingatkanKuota(long permohonanId) {
        pelanggan.kirim(permohonanId, "kuota/" + LocalDate.now(jam), "Sesi uji kompetensi masih menunggu kuota", "Peserta Anda terdaftar pada sesi uji, tetapi kuota pesertanya belum terpenuhi. Anda mendapat kabar begitu sesinya ditetapkan.", "");
    }

    void hasilUji(long permohonanId) {
        List<UjiPeserta> akhir = List.copyOf(uji.terakhir(permohonanId).values());
        long kompeten = akhir.stream().filter(UjiPeserta::kompeten).count();
        boolean ulang = !uji.dapatDiulang(permohonanId).isEmpty();
        pelanggan.kirim(permohonanId, "uji/" + uji.uji(permohonanId).size(), "Hasil uji kompetensi", kompeten + " dari " + akhir.size() + " peserta dinyatakan kompeten." + (ulang ? " Yang belum kompeten dapat diuji ulang; jawab dalam 14 hari." : " Keputusan sertifikasinya menyusul."), ulang ? "/uji-ulang" : "");
    }

    /** At most once a day. */
    void ingatkanUjiUlang(long permohonanId) {
        pelanggan.kirim(permohonanId, "uji-ulang-ingat/" + LocalDate.now(jam), "Pengingat: uji kompetensi ulang", "Jawaban Anda tentang uji ulang masih ditunggu.", "/uji-ulang");
    }

    @EventListener
    void sesiPindah(SesiPindah s) {
        s.order().forEach(p -> pelanggan.kirim(p, "sesi-pindah/" + s.kunci(), PINDAH, "Sesi uji kompetensi peserta permohonan ini sekarang: " + s.sesi().ditulis() + ". Alasan: " + s.alasan() + ". Sampaikan kepada peserta.", ""));
        s.penguji().stream().map(staf::ambil).forEach(g -> surat.kirimSekali("person/sesi-pindah/" + s.kunci() + "/" + g.id(), s.sesi().satker(), g.surel(), PINDAH, "person-penguji",
            Map.of("nama", g.nama(), "kalimat", "Sesi uji kompetensi yang Anda uji sekarang: " + s.sesi().ditulis() + ". Alasan: " + s.alasan() + ".", "tautan", alamat + "/kelola")));
    }
}
