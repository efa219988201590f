package id.laju.penawaran;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What Kerjasama sends.
 *
 * @param keputusan lengkap or serahkan
 * @param biaya costs that the customer bears; may be empty
 * @param penerima who receives them; with costs only
 * @param caraBayar how the customer pays them; with costs only
 * @param catatan for CS; needed for serahkan
 */
record IsianSusunan(String keputusan, List<BiayaDitanggung> biaya, String penerima, String caraBayar, String catatan) {

    IsianSusunan {
        biaya = biaya == null ? List.of() : biaya;
        penerima = BacaIsian.teks(penerima);
        caraBayar = BacaIsian.teks(caraBayar);
        catatan = BacaIsian.teks(catatan);
    }

    void periksa() {
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(!List.of("lengkap", "serahkan").contains(String.valueOf(keputusan)), "keputusan", "Pilih lanjut ke CS sebagai penawaran lengkap, atau serahkan dengan catatan.");
        IntStream.range(0, biaya.size()).forEach(i -> biaya.get(i).periksa(p, i));
        if (!biaya.isEmpty()) {
            p.wajib("penerima", penerima, "Isi siapa yang menerima pembayaran biaya ini.").wajib("caraBayar", caraBayar, "Isi bagaimana pelanggan membayarnya.");
        }
        p.panjang("penerima", penerima, 200, "Penerima").panjang("caraBayar", caraBayar, 500, "Cara bayar").panjang("catatan", catatan, 1000, "Catatan");
        p.tolakJika("serahkan".equals(keputusan) && catatan == null, "catatan", "Jelaskan kepada CS apa yang harus ditanyakan kepada pelanggan, atau mengapa pekerjaan ini tidak dapat ditawarkan.");
        p.selesai();
    }

    boolean lengkap() {
        return "lengkap".equals(keputusan);
    }
}
