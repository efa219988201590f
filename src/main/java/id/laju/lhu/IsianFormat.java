package id.laju.lhu;

import id.laju.dokumen.FormatLhu;
import id.laju.dokumen.Teks;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.stream.IntStream;

/** The layout as an administrator types it. @param pernyataan one statement per line, the same number in both languages */
public record IsianFormat(String judul, String judulEn, boolean mendatar, String pernyataan, String pernyataanEn) {

    void periksa() {
        new PeriksaIsian()
                .wajib("judul", judul, "Isi judul laporan.").panjang("judul", judul, 80, "Judul")
                .wajib("judulEn", judulEn, "Isi judul laporan dalam bahasa Inggris.").panjang("judulEn", judulEn, 80, "Judul dalam bahasa Inggris")
                .tolakJika(!baris(pernyataan).stream().anyMatch(b -> b.toLowerCase().contains("sampel yang diuji")), "pernyataan",
                        "Pernyataan bahwa hasil hanya berlaku untuk sampel yang diuji harus ada (ISO/IEC 17025, 7.8.2).")
                .panjang("pernyataan", pernyataan, 2000, "Pernyataan").panjang("pernyataanEn", pernyataanEn, 2000, "Pernyataan dalam bahasa Inggris")
                .tolakJika(baris(pernyataan).size() != baris(pernyataanEn).size(), "pernyataanEn", "Tulis terjemahan setiap pernyataan, satu baris satu pernyataan.")
                .selesai();
    }

    FormatLhu format() {
        List<String> id = baris(pernyataan);
        List<String> en = baris(pernyataanEn);
        return new FormatLhu(Teks.dari(judul, judulEn), mendatar, IntStream.range(0, id.size()).mapToObj(i -> Teks.dari(id.get(i), en.get(i))).toList());
    }

    private static List<String> baris(String teks) {
        return teks == null ? List.of() : teks.lines().map(String::strip).filter(b -> !b.isEmpty()).toList();
    }
}
