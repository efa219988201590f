package id.laju.pemeliharaan;

import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaService;
import id.laju.pelanggan.PeranPengguna;
import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatBerubah;
import id.laju.sertifikat.SertifikatService;
import id.laju.surat.SuratService;
import id.laju.surat.Tujuan;
import id.laju.umum.Tanggal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about the life of a certificate; the same step writes its mail once. */
@Component
class PemeliharaanSurat {

    private static final Set<Jenis> PUTUSAN = Set.of(Jenis.TUNDA_DIBERI, Jenis.TUNDA_DITOLAK, Jenis.KEMBALI_DITOLAK, Jenis.WAKTU, Jenis.TERLAMBAT, Jenis.DIULANG);

    private final SuratService surat;
    private final PemeliharaanService pemeliharaan;
    private final AturanPemeliharaan aturan;
    private final SertifikatService sertifikat;
    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final String alamat;

    PemeliharaanSurat(SuratService surat, PemeliharaanService pemeliharaan, AturanPemeliharaan aturan, SertifikatService sertifikat, PelangganService pelanggan, PenggunaService pengguna,
            @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.pemeliharaan = pemeliharaan;
        this.aturan = aturan;
        this.sertifikat = sertifikat;
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.alamat = alamat;
    }

    void dilaporkan(long sertifikatId) {
        Sertifikat s = sertifikat.ambil(sertifikatId);
        aturan.lapor(s).ifPresent(l -> kirim("dilaporkan", s, "Sertifikat " + s.nomor() + " sudah dilaporkan ke " + l.tujuan(), "Balai sudah melaporkan sertifikat Anda ke " + l.tujuan() + ".",
            s.keadaan(sertifikat.hariIni(s.satker())).aktif() ? List.of("Langkah Anda berikutnya: " + l.langkah()) : List.of()));
    }

    void jatuhTempo(long id) {
        Pemeliharaan p = pemeliharaan.ambil(id);
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        List<String> baris = new ArrayList<>(List.of("Jatuh tempo: " + Tanggal.panjang(p.jatuhTempo()), "Ajukan paling lambat: " + Tanggal.panjang(p.batas())));
        if (p.permohonanId() != null) {
            baris.add("Draft permohonannya sudah kami siapkan; periksa, lengkapi, lalu kirim.");
        }
        kirim("jatuh-tempo/" + id, s, "Sertifikat " + s.nomor() + ": " + p.sebutan() + " segera jatuh tempo", "Waktunya mengajukan " + p.sebutan()
            + " untuk sertifikat berikut. Belum dapat? Minta penundaan dengan alasannya di halaman yang sama.", baris);
    }

    /** One for each of the balai's days. */
    void ingatkan(long id) {
        Pemeliharaan p = pemeliharaan.ambil(id);
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        kirim("ingat/" + id + "/" + sertifikat.hariIni(s.satker()), s, "Pengingat: " + p.sebutan() + " sertifikat " + s.nomor(), "Kami belum menerima pengajuan " + p.sebutan() + " untuk sertifikat berikut.",
            List.of("Ajukan paling lambat: " + Tanggal.panjang(p.batas())));
    }

    void lewat(long id) {
        Pemeliharaan p = pemeliharaan.ambil(id);
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        kirim("lewat/" + id + "/" + p.batas(), s, "Batas waktu " + p.sebutan() + " sertifikat " + s.nomor() + " sudah lewat", "Sampai batas waktunya kami belum menerima pengajuan Anda. Penanggung jawab sertifikasi memutuskan "
            + "kelanjutannya, yang dapat berupa pembekuan atau pencabutan sertifikat; ajukan secepatnya.", List.of("Batas waktu: " + Tanggal.panjang(p.batas())));
    }

    /** What was decided last, or why the customer is to apply once more. */
    void putusan(long id) {
        Pemeliharaan p = pemeliharaan.ambil(id);
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        CatatanPemeliharaan c = pemeliharaan.catatan(id).stream().filter(x -> PUTUSAN.contains(x.jenis())).findFirst().orElseThrow();
        List<String> baris = new ArrayList<>(List.of("Alasan: " + c.alasan()));
        if (p.diajukan() == null) {
            baris.add("Ajukan " + p.sebutan() + " paling lambat: " + Tanggal.panjang(p.batas()));
        }
        kirim("putusan/" + id + "/" + c.pada().toEpochMilli(), s, c.jenis().sebutan(p.kegiatan()) + ": sertifikat " + s.nomor(), c.jenis() == Jenis.DIULANG ? "Penilaian sertifikat berikut tidak terlaksana dan perlu diajukan lagi."
            : "Penanggung jawab sertifikasi memutuskan: " + c.jenis().sebutan(p.kegiatan()).toLowerCase(Locale.ROOT) + ".", baris);
    }

    /** Suspended, withdrawn, in force again, scope reduced, expired. */
    void berubah(SertifikatBerubah b) {
        Sertifikat s = sertifikat.ambil(b.sertifikatId());
        String judul = switch (b.ke()) {
            case DIBEKUKAN -> "dibekukan";
            case DICABUT -> "dicabut";
            case AKTIF -> "berlaku kembali";
            case LINGKUP_DIKURANGI -> "dikurangi lingkupnya";
            case KEDALUWARSA -> "kedaluwarsa";
            default -> null;
        };
        if (judul != null && s.pelangganId() != null) {
            kirim("berubah/" + b.ke() + "/" + sertifikat.riwayat(s.id()).size(), s, "Sertifikat " + s.nomor() + " " + judul, "Sertifikat Anda " + judul + " sejak " + Tanggal.panjang(b.sejak()) + ". " + akibat(b, pemeliharaan.dibekukanKarenanya(s.id())),
                List.of("Alasan: " + b.alasan(), "Dasar: " + b.dasar()));
        }
    }

    /** @param karenaPenilaian suspended because its assessment was not applied for */
    private static String akibat(SertifikatBerubah b, boolean karenaPenilaian) {
        return switch (b.ke()) {
            case DIBEKUKAN -> "Selama dibekukan, sertifikat dan tandanya tidak boleh dipakai. "
                + (karenaPenilaian ? "Ajukan penilaiannya supaya pembekuan dapat dipulihkan." : "Hubungi balai; pembekuan dipulihkan sesudah penyebabnya diselesaikan.");
            case DICABUT, KEDALUWARSA -> "Hentikan pemakaian sertifikat dan tandanya pada produk, kemasan, dan promosi.";
            case LINGKUP_DIKURANGI -> "Yang dikeluarkan dari lingkup tidak boleh lagi memakai sertifikat dan tandanya.";
            default -> "Sertifikat dan tandanya boleh dipakai lagi.";
        };
    }

    private void kirim(String kunci, Sertifikat s, String judul, String kalimat, List<String> baris) {
        Map<String, Object> model = Map.of("nama", s.pemegang(), "kalimat", kalimat, "nomor", s.nomor(), "produk", s.produk(), "baris", baris, "tautan", alamat + "/portal/sertifikat/" + s.id() + "/penilaian");
        penerima(s).forEach(ke -> surat.kirimSekali("pemeliharaan/" + s.id() + "/" + kunci + "/" + ke, s.satker(), ke, judul, "pemeliharaan", model));
    }

    private Set<String> penerima(Sertifikat s) {
        Set<String> semua = new TreeSet<>(pengguna.surel(s.pelangganId(), PeranPengguna.PEMOHON));
        semua.addAll(pengguna.surel(s.pelangganId(), PeranPengguna.PENANDATANGAN));
        if (semua.isEmpty()) {
            Pelanggan p = pelanggan.ambil(s.pelangganId());
            semua.add(p.kontakSurel() == null ? Tujuan.telepon(p.kontakHp()) : p.kontakSurel());
        }
        return semua;
    }
}
