package id.laju.konsultansi;

import id.laju.penawaran.BiayaDitanggung;
import id.laju.penawaran.IsianSusunan;
import id.laju.penawaran.JasaDipilih;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What PJ Konsultansi decides about a request.
 *
 * @param keputusan terima, perbaiki or tolak
 * @param jasa of the price list; only for terima, so biaya, penerima and caraBayar
 * @param catatan what the customer is asked to correct; only for perbaiki
 * @param alasan only for tolak
 */
record IsianSusunanKonsultansi(String keputusan, List<JasaDipilih> jasa, List<BiayaDitanggung> biaya, String penerima, String caraBayar, List<CatatanPerbaikan> catatan, String alasan) {

    IsianSusunanKonsultansi {
        jasa = jasa == null ? List.of() : jasa;
        biaya = biaya == null ? List.of() : biaya;
        catatan = catatan == null ? List.of() : catatan;
    }

    IsianSusunan luar() {
        return IsianSusunan.biayaSaja(biaya, penerima, caraBayar);
    }

    boolean diterima() {
        return "terima".equals(keputusan);
    }

    /** @param dikenal ids of the price list of today @param bidang that a note may name */
    void periksa(Set<Long> dikenal, Map<String, String> bidang) {
        PeriksaIsian p = new PeriksaIsian().tolakJika(keputusan == null || !List.of("terima", "perbaiki", "tolak").contains(keputusan), "keputusan", "Pilih keputusan pemeriksaan.");
        if (diterima()) {
            JasaDipilih.periksa(p, jasa, dikenal);
            luar().periksa(p);
        } else if ("perbaiki".equals(keputusan)) {
            p.tolakJika(catatan.isEmpty(), "catatan", "Tulis sedikitnya satu catatan perbaikan.");
            IntStream.range(0, catatan.size()).forEach(i -> periksa(p, bidang, catatan.get(i), "catatan." + i + "."));
        } else {
            p.wajib("alasan", alasan, "Isi alasan penolakan; pelanggan akan membacanya.").panjang("alasan", alasan, 1000, "Alasan");
        }
        p.selesai();
    }

    private static void periksa(PeriksaIsian p, Map<String, String> bidang, CatatanPerbaikan c, String awal) {
        p.tolakJika(c.bidang() == null || !bidang.containsKey(c.bidang()), awal + "bidang", "Pilih bagian yang harus diperbaiki.");
        p.wajib(awal + "catatan", c.catatan(), "Tulis apa yang harus diperbaiki.").panjang(awal + "catatan", c.catatan(), 1000, "Catatan");
    }
}
