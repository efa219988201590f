package id.laju.pelanggan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a registration form brings, checked and cleaned: the columns of pelanggan, the rest as JSON. */
record DataPelanggan(String kategori, String bentukBadan, String nama, String tipe, String kelompok, String npwp, String kbli,
        String alamat, String provinsi, String kota, String kodePos, String surel, String telepon, String fax, String whatsapp,
        String kontakNama, String kontakJabatan, String kontakHp, String kontakSurel, String tambahan) {

    static final List<String> KOLOM = List.of("bentukBadan", "nama", "tipe", "kelompok", "npwp", "kbli", "alamat", "provinsi", "kota",
        "kodePos", "surel", "telepon", "fax", "whatsapp", "kontakNama", "kontakJabatan", "kontakHp", "kontakSurel");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A kategori without a contact person (a private person) is its own contact. */
    static DataPelanggan dari(String kategori, Map<String, String> i) {
        return new DataPelanggan(kategori, i.get("bentukBadan"), i.get("nama"), i.get("tipe"), i.get("kelompok"), i.get("npwp"),
            i.get("kbli"), i.get("alamat"), i.get("provinsi"), i.get("kota"), i.get("kodePos"), i.get("surel"), i.get("telepon"),
            i.get("fax"), i.get("whatsapp"), i.getOrDefault("kontakNama", i.get("nama")), i.get("kontakJabatan"),
            i.getOrDefault("kontakHp", i.get("telepon")), i.getOrDefault("kontakSurel", i.get("surel")), tambahan(i));
    }

    private static String tambahan(Map<String, String> isian) {
        Map<String, String> sisa = new TreeMap<>(isian);
        KOLOM.forEach(sisa::remove);
        try {
            return JSON.writeValueAsString(sisa);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
