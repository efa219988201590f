package id.laju.konsultansi;

import id.laju.permohonan.IsianPermohonan;
import id.laju.permohonan.Permohonan;
import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;

/** The form of a request (CON-002), as typed. @param versi of the request that the page showed */
record DataKonsultansi(Kategori kategori, String kebutuhan, String namaCetak, String alamatCetak, String kontakNama, String kontakWa, String kontakJabatan, String kontakSurel, Integer versi) {

    private static final int KEBUTUHAN_TERPANJANG = 20000;

    static DataKonsultansi dari(Permohonan p, Konsultansi k) {
        return new DataKonsultansi(k.kategori(), k.kebutuhan(), p.namaCetak(), p.alamatCetak(), p.kontakNama(), p.kontakWa(), p.kontakJabatan(), p.kontakSurel(), p.versi());
    }

    PeriksaIsian periksa() {
        return new PeriksaIsian().tolakJika(kategori == null, "kategori", "Pilih kategori: Konsultansi atau Pendampingan Industri.")
            .tolakJika(BersihHtml.kosong(kebutuhan), "kebutuhan", "Tulis layanan yang ingin dilakukan.").panjang("kebutuhan", kebutuhan, KEBUTUHAN_TERPANJANG, "Layanan yang ingin dilakukan");
    }

    Konsultansi isi(long permohonanId) {
        return new Konsultansi(permohonanId, kategori, BersihHtml.bersihkan(kebutuhan));
    }

    /** What all services share; the rest of the header stays. */
    IsianPermohonan kepala(Permohonan p) {
        return new IsianPermohonan(p.bahasa(), p.tujuan(), namaCetak, alamatCetak, p.alamatSama(), p.alamatKirim(), kontakNama, kontakWa, kontakJabatan, kontakSurel, p.pernyataan(), p.aturanKeputusan(), p.sisaContoh(),
            p.laporanGabung(), p.asalContoh(), "TANPA", 0, versi);
    }
}
