package id.laju.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One element template as Camunda Modeler reads it, put together field by field. */
final class Templat {

    private static final String WAKTU = "Contoh: 20 menit, 2 jam, 14 hari kerja, 7 hari, atau - bila tidak ditentukan";

    private final Map<String, Object> isi = new LinkedHashMap<>();
    private final List<Map<String, Object>> bidang = new ArrayList<>();

    Templat(String id, String nama, String keterangan, String kategori, String jenis) {
        isi.put("$schema", "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json");
        isi.put("name", nama);
        isi.put("id", id);
        isi.put("version", 2);
        isi.put("description", keterangan);
        isi.put("category", peta("id", kategori.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), "name", kategori));
        isi.put("appliesTo", jenis.endsWith("Event") ? List.of(jenis) : List.of("bpmn:Task", jenis));
        if (!jenis.endsWith("Event")) {
            isi.put("elementType", Map.of("value", jenis));
        }
        isi.put("properties", bidang);
    }

    Map<String, Object> isi() {
        return isi;
    }

    /** What nobody has to type and nobody sees. */
    Templat tetap(Map<String, Object> ikatan, String nilai) {
        bidang.add(peta("type", "Hidden", "value", nilai, "binding", ikatan));
        return this;
    }

    Templat nama(String nilai) {
        return teks("Nama langkah", "Yang tampil di gambar, daftar tugas, dan linimasa", milik("name"), nilai, false);
    }

    Templat teks(String label, String keterangan, Map<String, Object> ikatan, String nilai, boolean bolehKosong) {
        Map<String, Object> b = bidang(label, keterangan, "String", ikatan, bolehKosong);
        if (nilai != null) {
            b.put("value", nilai);
        }
        return this;
    }

    Templat pilih(String label, String keterangan, Map<String, Object> ikatan, Map<String, String> pilihan, String nilai, boolean bolehKosong) {
        Map<String, Object> b = bidang(label, keterangan, "Dropdown", ikatan, bolehKosong);
        if (nilai != null) {
            b.put("value", nilai);
        } else if (!bolehKosong) {
            b.put("constraints", peta("notEmpty", true));
        }
        List<Map<String, Object>> daftar = new ArrayList<>();
        pilihan.forEach((v, n) -> daftar.add(peta("name", n, "value", v)));
        b.put("choices", daftar);
        return this;
    }

    Templat ya(String label, String keterangan, Map<String, Object> ikatan, boolean nilai) {
        bidang(label, keterangan, "Boolean", ikatan, false).put("value", nilai);
        return this;
    }

    Templat waktu(String label, String keterangan, String nama, String nilai) {
        return waktu(label, keterangan, nama, nilai, "?");
    }

    /** Red until it is filled in. */
    Templat waktuWajib(String label, String keterangan, String nama) {
        return waktu(label, keterangan, nama, null, "");
    }

    /** Modeler holds what is left empty against the pattern as well. */
    private Templat waktu(String label, String keterangan, String nama, String nilai, String boleh) {
        teks(label, keterangan + ". " + WAKTU, sifat(nama), nilai, true);
        bidang.get(bidang.size() - 1).put("constraints", peta("pattern", peta("value", "^(-|[0-9]{1,5} (menit|jam|hari kerja|hari))" + boleh + "$", "message", WAKTU)));
        return this;
    }

    Templat sop() {
        return teks("Kelengkapan", "Yang diperlukan langkah ini, kolom Kelengkapan dokumen SOP", sifat("kelengkapan"), null, true)
                .teks("Keluaran", "Hasil langkah ini, kolom Output dokumen SOP", sifat("keluaran"), null, true).padaSop();
    }

    Templat padaSop() {
        return pilih("Pada tabel SOP", "Kosong: menurut gambar", sifat("langkahSop"), Palet.LANGKAH_SOP, null, true);
    }

    Templat status(String pelanggan) {
        return teks("Status pelanggan", "Yang dibaca pelanggan; hanya di tempat satu token berdiri", sifat("statusPelanggan"), pelanggan, true)
                .teks("Status sampel", "Status satu sampel, di bagian yang berjalan bersamaan", sifat("statusSampel"), null, true);
    }

    Templat kabari() {
        return teks("Kabari peran", "Peran yang diberi tahu saat langkah ini dicapai, lalu kalimatnya. Contoh: cs, penyelia: Sampel baru diterima", sifat("kabari"), null, true);
    }

    Templat giliran(String keterangan, String nilai) {
        return pilih("Giliran", keterangan, sifat("giliran"), Palet.GILIRAN, nilai, nilai == null);
    }

    private Map<String, Object> bidang(String label, String keterangan, String jenis, Map<String, Object> ikatan, boolean bolehKosong) {
        Map<String, Object> b = new LinkedHashMap<>();
        b.put("label", label);
        b.put("description", keterangan);
        b.put("type", jenis);
        if (bolehKosong) {
            b.put("optional", true);
        }
        b.put("binding", ikatan);
        bidang.add(b);
        return b;
    }

    /** An attribute of the element. */
    static Map<String, Object> milik(String nama) {
        return ikatan("property", "name", nama);
    }

    /** One of our properties. */
    static Map<String, Object> sifat(String nama) {
        return ikatan("camunda:property", "name", nama);
    }

    static Map<String, Object> ikatan(String jenis, String bagian, String nilai) {
        return peta("type", jenis, bagian, nilai);
    }

    /** Keeps the order, so that the file is the same on every machine. */
    static Map<String, Object> peta(Object... kunciDanNilai) {
        Map<String, Object> peta = new LinkedHashMap<>();
        for (int i = 0; i < kunciDanNilai.length; i += 2) {
            peta.put((String) kunciDanNilai[i], kunciDanNilai[i + 1]);
        }
        return peta;
    }
}
