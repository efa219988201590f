package id.laju.dokumen;

import java.util.List;

/** Renders models for tests with a letterhead of their own. */
final class Cetakan {

    static final KopSurat KOP = new KopSurat(List.of("KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA",
        "BADAN STANDARDISASI DAN KEBIJAKAN JASA INDUSTRI"), "Balai Besar Standardisasi dan Pelayanan Jasa Industri Contoh, Farmasi dan Kemasan", "Jl. Balai Kimia No. 1, Jakarta Timur 13710",
        "(021) 8717438", "layanan@balai.example", "https://balai.example", Sumber.LOGO);

    private static final Perender PERENDER = new Perender(new MesinTemplat(), new PembuatPdf());

    private Cetakan() {
    }

    static byte[] pdf(ModelDokumen model, String nomor) {
        String alamat = "https://laju.example/verifikasi/7KQ2M9XW4TRD";
        return PERENDER.pdf(model, KOP, new Lembar(nomor, alamat, Barkode.qr(alamat)));
    }
}
