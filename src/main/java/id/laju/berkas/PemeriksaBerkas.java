package id.laju.berkas;

import id.laju.umum.IsianKeliru;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Decides whether a file may come in and in which form it is kept. */
@Component
class PemeriksaBerkas {

    private final BatasBerkas batas;

    PemeriksaBerkas(BatasBerkas batas) {
        this.batas = batas;
    }

    /** Throws IsianKeliru on the field of the rule. */
    Diterima periksa(String namaAsli, byte[] isi, Aturan aturan) {
        if (isi == null || isi.length == 0) {
            throw tolak(aturan, "berkas ini kosong. Pilih berkas yang benar, lalu unggah lagi.");
        }
        JenisBerkas jenis = jenis(namaAsli, isi, aturan);
        periksaUkuran(isi.length, jenis.foto() ? batas.foto().toBytes() : batas.untuk(aturan), aturan);
        return jenis.foto() ? foto(namaAsli, isi, aturan) : pdf(namaAsli, isi, aturan);
    }

    private JenisBerkas jenis(String namaAsli, byte[] isi, Aturan aturan) {
        return JenisBerkas.dariIsi(isi).filter(aturan::menerima).orElseThrow(() -> tolak(aturan,
            "isi berkas \"" + NamaBerkas.bersih(namaAsli == null ? "" : namaAsli) + "\" bukan " + aturan.sebutanJenis()
                + petunjuk(JenisBerkas.mimeIsi(isi)) + " Unggah berkas " + aturan.sebutanJenis() + "."));
    }

    private static String petunjuk(String mime) {
        return mime.startsWith("image/hei") ? " melainkan HEIC (pengaturan kamera iPhone: pilih \"Paling Kompatibel\")."
            : ", apa pun nama akhirannya.";
    }

    private Diterima pdf(String namaAsli, byte[] isi, Aturan aturan) {
        PeriksaPdf.periksa(isi, aturan);
        return new Diterima(NamaBerkas.rapikan(namaAsli, JenisBerkas.PDF), JenisBerkas.PDF, isi);
    }

    private Diterima foto(String namaAsli, byte[] isi, Aturan aturan) {
        JenisBerkas hasil = aturan.foto() == OlahFoto.JADI_PDF ? JenisBerkas.PDF : JenisBerkas.JPEG;
        byte[] kecil = kecilkan(isi, aturan);
        periksaUkuran(kecil.length, batas.untuk(aturan), aturan);
        return new Diterima(NamaBerkas.rapikan(namaAsli, hasil), hasil, kecil);
    }

    private byte[] kecilkan(byte[] isi, Aturan aturan) {
        try {
            return PengecilFoto.kecilkan(isi, aturan.foto(), batas.untuk(aturan));
        } catch (IOException | RuntimeException e) {
            throw tolak(aturan, "foto ini rusak atau tidak dapat dibaca. Ambil ulang fotonya, lalu unggah lagi.");
        }
    }

    private static void periksaUkuran(long ukuran, long maks, Aturan aturan) {
        if (ukuran > maks) {
            throw tolak(aturan, "berkas ini " + megabyte(ukuran) + ", paling besar " + megabyte(maks)
                + ". Perkecil dahulu, lalu unggah lagi.");
        }
    }

    /** Rounded up, so that a file slightly too large never reads as large as the limit. */
    private static String megabyte(long bita) {
        double mb = Math.ceil(bita / 1024.0 / 1024.0 * 100) / 100;
        return String.format(Locale.forLanguageTag("id"), "%.2f", mb).replaceFirst(",?0+$", "") + " MB";
    }

    private static IsianKeliru tolak(Aturan aturan, String sebab) {
        return IsianKeliru.pada(aturan.bidang(), aturan.label() + ": " + sebab);
    }

    record Diterima(String nama, JenisBerkas jenis, byte[] isi) {
    }
}
