package id.laju.pelanggan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the columns of a kategori and what is known of a customer onto a form page. */
@Component
public class FormPelanggan {

    public record Bidang(String nama, String label, String jenis, boolean wajib, String bantu, List<String> pilihan) {
    }

    private final KategoriPelangganService kategori;
    private final WilayahService wilayah;
    private final ObjectMapper json;

    FormPelanggan(KategoriPelangganService kategori, WilayahService wilayah, ObjectMapper json) {
        this.kategori = kategori;
        this.wilayah = wilayah;
        this.json = json;
    }

    /** Of a new customer at the counter, who needs no e-mail. */
    public void isiDiLoket(Model model, String kode) {
        isi(model, kode, null, true);
    }

    /** @param lama customer to be changed, null for a new one */
    void isi(Model model, String kode, Pelanggan lama) {
        isi(model, kode, lama, lama != null && lama.surel() == null);
    }

    private void isi(Model model, String kode, Pelanggan lama, boolean tanpaSurel) {
        model.addAttribute("kategori", kategori.ambil(kode));
        model.addAttribute("perusahaan", bidang(kode, "perusahaan", tanpaSurel));
        model.addAttribute("kontak", bidang(kode, "kontak", tanpaSurel));
        Map<String, String> nilai = lama == null ? Map.of() : nilai(lama);
        model.addAttribute("isian", nilai);
        model.addAttribute("semuaProvinsi", wilayah.provinsi());
        String provinsi = model.getAttribute("ketikan") instanceof Map<?, ?> k ? (String) k.get("provinsi") : nilai.get("provinsi");
        model.addAttribute("semuaKota", provinsi == null || provinsi.isEmpty() || wilayah.provinsi().stream().noneMatch(p -> p.kode().equals(provinsi))
            ? List.of() : wilayah.kota(provinsi));
    }

    private List<Bidang> bidang(String kode, String bagian, boolean tanpaSurel) {
        var bahasa = LocaleContextHolder.getLocale();
        return (tanpaSurel ? kategori.kolomTanpaSurel(kode) : kategori.kolom(kode)).stream().filter(k -> k.bagian().equals(bagian))
            .map(k -> new Bidang(k.kolom(), k.label(bahasa), k.jenis(), k.wajib(), k.bantu(), k.daftarPilihan())).toList();
    }

    @SuppressWarnings("unchecked")
    Map<String, String> nilai(Pelanggan p) {
        Map<String, Object> semua = json.convertValue(p, new TypeReference<>() { });
        Map<String, String> hasil = new HashMap<>();
        semua.forEach((k, v) -> hasil.put(k, v == null ? null : v.toString()));
        hasil.put("npwp", p.npwp() == null ? null : Npwp.tulis(p.npwp()));
        try {
            hasil.putAll(json.readValue(p.tambahan(), Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return hasil;
    }
}
