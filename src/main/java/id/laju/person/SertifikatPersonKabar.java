package id.laju.person;

import id.laju.dokumen.DokumenService;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails about certificates: issued, replaced, running out, withdrawn. */
@Component
class SertifikatPersonKabar {

    private final SuratPelangganPerson pelanggan;
    private final SuratService surat;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final PesertaService peserta;
    private final TerbitPersonService terbit;
    private final DokumenService dokumen;
    private final SertifikatPersonMapper keputusan;
    private final Clock jam;
    private final String alamat;

    SertifikatPersonKabar(SuratPelangganPerson pelanggan, SuratService surat, PermohonanService permohonan, PenerimaSurat penerima, PesertaService peserta, TerbitPersonService terbit, DokumenService dokumen, SertifikatPersonMapper keputusan, Clock jam, @Value("${laju.alamat}") String alamat) {
        this.pelanggan = pelanggan;
        this.surat = surat;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.peserta = peserta;
        this.terbit = terbit;
        this.dokumen = dokumen;
        this.keputusan = keputusan;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** Of the order itself once, and once for each replacement. */
    void terbit(long permohonanId) {
        Optional<SertifikatPerson> pengganti = terbit.milik(permohonanId).stream().filter(s -> s.menggantikanId() != null && s.terbuka()).max(Comparator.comparing(SertifikatPerson::dirilis));
        pengganti.ifPresentOrElse(s -> pelanggan.kirim(permohonanId, "pengganti/" + s.id(), "Sertifikat dan kartu pengganti sudah terbit", "Sertifikat dan kartu pengganti terbit dengan nomor " + s.nomor()
            + ". Yang lama tidak berlaku lagi; hentikan pemakaiannya. Daftar publik dan kode QR-nya mengatakan keduanya sudah diganti." + beku(s), ""), () -> pertama(permohonanId));
    }

    void penggantianDitolak(PenggantianPerson g) {
        pelanggan.kirim(g.permohonanId(), "pengganti-tolak/" + g.id(), "Permintaan sertifikat pengganti ditolak", "Permintaan sertifikat pengganti tidak dapat dipenuhi. Alasan: " + g.putusanAlasan() + ".", "/pengganti/" + g.sertifikatId());
    }

    private static String beku(SertifikatPerson s) {
        return s.dibekukanAlasan() == null ? "" : " Penggantinya masih dibekukan seperti yang lama, dan belum boleh dipakai: " + s.dibekukanAlasan() + ".";
    }

    void penggantianDihentikan(PenggantianPerson g) {
        pelanggan.kirim(g.permohonanId(), "pengganti-henti/" + g.id(), "Permintaan sertifikat pengganti dihentikan", "Sertifikat pengganti tidak diterbitkan, karena sertifikat yang akan digantikannya tidak berlaku lagi. Alasan: " + g.dihentikan() + ".",
            "/pengganti/" + g.sertifikatId());
    }

    private void pertama(long permohonanId) {
        pelanggan.kirim(permohonanId, "terbit", "Sertifikat dan kartu person sudah terbit", "Sertifikat dan kartu peserta yang lulus sudah terbit dengan tanda tangan elektronik. Keduanya dapat diunduh sesudah kuesioner kepuasan diisi." + ditolak(permohonanId), "");
    }

    /** Names of those without one, with the reasons of the decision; empty when all have one. */
    private String ditolak(long permohonanId) {
        Map<Long, String> alasan = keputusan.keputusan(permohonanId).stream().filter(k -> "TOLAK".equals(k.putusan())).collect(Collectors.toMap(KeputusanPerson::pesertaId, KeputusanPerson::alasan));
        String nama = peserta.semua(permohonanId).stream().filter(x -> alasan.containsKey(x.id())).map(x -> x.nama() + " (" + alasan.get(x.id()) + ")").collect(Collectors.joining("; "));
        return nama.isEmpty() ? "" : " Tidak diberikan kepada: " + nama + ". Keberatan dapat diajukan lewat Pengaduan di portal.";
    }

    void tidakLulus(long permohonanId) {
        pelanggan.kirim(permohonanId, "tidak-lulus", "Keputusan sertifikasi person", "Tidak ada peserta yang memperoleh sertifikat. Alasan bagi tiap peserta dapat dibaca pada halaman permohonan.", "");
    }

    /** The customer, and the holder. */
    void akhirMasa(SertifikatPerson s) {
        pelanggan.kirim(s.permohonanId(), "masa/" + s.id(), "Sertifikat person segera berakhir", "Sertifikat " + s.nomor() + sampai(s) + "Jawab apakah diperpanjang; bila ya, draft permohonannya disiapkan dengan data pemegangnya.", perpanjangan(s));
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
        pelanggan.kirim(s.permohonanId(), "masa-ingat/" + s.id() + "-" + LocalDate.now(jam), "Pengingat: sertifikat person segera berakhir", "Sertifikat " + s.nomor() + sampai(s) + "Jawaban Anda tentang perpanjangannya masih ditunggu.", perpanjangan(s));
    }

    /** At most once a day. */
    void ingatkanDraf(SertifikatPerson s) {
        pelanggan.kirim(s.permohonanId(), "masa-draf/" + s.id() + "-" + LocalDate.now(jam), "Pengingat: perpanjangan sertifikat person belum diajukan",
            "Sertifikat " + s.nomor() + sampai(s) + "Draft perpanjangannya sudah disiapkan dan belum diajukan. Lengkapi dokumennya lalu ajukan, atau hapus draftnya bila tidak jadi.", perpanjangan(s));
    }

    /** @param diproses its renewal was submitted */
    void hariTerakhir(SertifikatPerson s, boolean diproses) {
        pelanggan.kirim(s.permohonanId(), "masa-sebulan/" + s.id() + (diproses ? "/proses" : ""), "Sertifikat person berakhir dalam sebulan", "Sertifikat " + s.nomor() + sampai(s)
            + (diproses ? "Perpanjangannya masih diproses." : "Anda menjawab bahwa sertifikat ini tidak diperpanjang; sampai hari terakhirnya jawaban itu dapat diubah."), perpanjangan(s));
    }

    /** @param diproses its renewal was submitted */
    void kedaluwarsa(SertifikatPerson s, boolean diproses) {
        pelanggan.kirim(s.permohonanId(), "masa-habis/" + s.id(), "Sertifikat person kedaluwarsa", "Sertifikat " + s.nomor() + " berakhir pada " + Tanggal.panjang(s.berakhir())
            + (diproses ? ". Perpanjangannya masih diproses; sampai sertifikat barunya terbit, sertifikat dan kartu yang lama tidak boleh dipakai." : " dan tidak diperpanjang. Sertifikat dan kartunya tidak boleh dipakai lagi."), "");
    }

    @EventListener
    void dicabut(SertifikatPersonDicabut s) {
        pelanggan.kirim(s.permohonanId(), "dicabut/" + s.nomor(), "Sertifikat person dicabut", "Sertifikat " + s.nomor() + " dicabut. Alasan: " + s.alasan()
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
}
