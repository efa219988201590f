package id.laju.lhu;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/**
 * What a corrected report shall say of the customer and of its samples.
 *
 * @param keputusan kembalikan when there is nothing to correct, with the reason in {@code catatan}
 */
record IsianKoreksi(String keputusan, String catatan, String namaCetak, String alamatCetak, List<Contoh> sampel) {

    static final String KEMBALIKAN = "kembalikan";
    private static final int PANJANG = 500;

    boolean dikembalikan() {
        return KEMBALIKAN.equals(keputusan);
    }

    record Contoh(long sampelId, String namaId, String namaEn, String merek, String tipeId, String tipeEn, String kodeLokasi, String keterangan,
            String material, String bentuk, String dimensi) {

        private Map<String, String> isi() {
            Map<String, String> isi = new LinkedHashMap<>();
            isi.put("namaId", namaId);
            isi.put("namaEn", namaEn);
            isi.put("merek", merek);
            isi.put("tipeId", tipeId);
            isi.put("tipeEn", tipeEn);
            isi.put("kodeLokasi", kodeLokasi);
            isi.put("keterangan", keterangan == null ? null : HtmlUtils.htmlEscape(keterangan, "UTF-8"));
            isi.put("material", material);
            isi.put("bentuk", bentuk);
            isi.put("dimensi", dimensi);
            return isi;
        }
    }

    /** @param milik samples of the report, each exactly once. @throws IsianKeliru also with all other faults */
    void periksa(List<Long> milik) {
        List<Long> ada = sampel == null ? List.of() : sampel.stream().map(Contoh::sampelId).sorted().toList();
        if (!ada.equals(milik.stream().sorted().toList())) {
            throw new IsianKeliru("Daftar sampel tidak cocok dengan LHU ini. Muat ulang formulir.");
        }
        PeriksaIsian p = new PeriksaIsian().wajib("namaCetak", namaCetak, "Isi nama pelanggan yang tercetak.").panjang("namaCetak", namaCetak, PANJANG, "Nama")
            .wajib("alamatCetak", alamatCetak, "Isi alamat yang tercetak.").panjang("alamatCetak", alamatCetak, PANJANG, "Alamat");
        for (int i = 0; i < sampel.size(); i++) {
            String awal = "sampel." + i + ".";
            p.wajib(awal + "namaId", sampel.get(i).namaId(), "Isi nama yang tercetak.");
            sampel.get(i).isi().forEach((bidang, isi) -> p.panjang(awal + bidang, isi, PANJANG, "Isian ini"));
        }
        p.selesai();
    }

    /** Every field, so that what was emptied prints nothing. */
    List<AmandemenMapper.Kata> kata() {
        List<AmandemenMapper.Kata> semua = new ArrayList<>();
        semua.add(new AmandemenMapper.Kata(null, "namaCetak", namaCetak.strip()));
        semua.add(new AmandemenMapper.Kata(null, "alamatCetak", alamatCetak.strip()));
        sampel.forEach(s -> s.isi().forEach((bidang, isi) -> semua.add(new AmandemenMapper.Kata(s.sampelId(), bidang, isi == null ? "" : isi.strip()))));
        return semua;
    }
}
