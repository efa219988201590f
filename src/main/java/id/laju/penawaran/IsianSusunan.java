package id.laju.penawaran;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What Kerjasama sends; a service without samples sends its costs alone.
 *
 * @param keputusan lengkap or serahkan
 * @param biaya costs that the customer bears; may be empty
 * @param penerima who receives them; with costs only
 * @param caraBayar how the customer pays them; with costs only
 * @param catatan for CS; needed for serahkan
 */
public record IsianSusunan(String keputusan, List<BiayaDitanggung> biaya, String penerima, String caraBayar, String catatan) {

    public IsianSusunan {
        biaya = biaya == null ? List.of() : biaya;
        penerima = BacaIsian.teks(penerima);
        caraBayar = BacaIsian.teks(caraBayar);
        catatan = BacaIsian.teks(catatan);
    }

    /** Costs alone, of whoever hands nothing to CS. */
    public static IsianSusunan biayaSaja(List<BiayaDitanggung> biaya, String penerima, String caraBayar) {
        return new IsianSusunan("lengkap", biaya, penerima, caraBayar, null);
    }

    void periksa() {
        PeriksaIsian p = new PeriksaIsian();
        periksa(p);
        p.selesai();
    }

    public void periksa(PeriksaIsian p) {
        p.tolakJika(!List.of("lengkap", "serahkan").contains(String.valueOf(keputusan)), "keputusan", "Pilih lanjut ke CS sebagai penawaran lengkap, atau serahkan dengan catatan.");
        IntStream.range(0, biaya.size()).forEach(i -> biaya.get(i).periksa(p, i));
        if (!biaya.isEmpty()) {
            p.wajib("penerima", penerima, "Isi siapa yang menerima pembayaran biaya ini.").wajib("caraBayar", caraBayar, "Isi bagaimana pelanggan membayarnya.");
        }
        p.panjang("penerima", penerima, 200, "Penerima").panjang("caraBayar", caraBayar, 500, "Cara bayar").panjang("catatan", catatan, 1000, "Catatan");
        p.tolakJika("serahkan".equals(keputusan) && catatan == null, "catatan", "Jelaskan kepada CS apa yang harus ditanyakan kepada pelanggan, atau mengapa pekerjaan ini tidak dapat ditawarkan.");
    }

    boolean lengkap() {
        return "lengkap".equals(keputusan);
    }
}
