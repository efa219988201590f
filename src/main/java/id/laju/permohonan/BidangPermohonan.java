package id.laju.permohonan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the request form by name; notes of correction are shown beside them. */
final class BidangPermohonan {

    static final String UMUM = "umum";

    private static final Map<String, String> TETAP = new LinkedHashMap<>();

    static {
        TETAP.put(UMUM, "Umum");
        TETAP.put("bahasa", "Bahasa LHU/Sertifikat");
        TETAP.put("tujuan", "Tujuan Pengujian");
        TETAP.put("asalContoh", "Tempat pengerjaan");
        TETAP.put("lokasi", "Lokasi pekerjaan");
        TETAP.put("namaCetak", "Nama Perusahaan");
        TETAP.put("alamatCetak", "Alamat Lengkap Perusahaan");
        TETAP.put("alamatKirim", "Alamat Pengiriman LHU/Sertifikat");
        TETAP.put("hardcopy", "Hardcopy LHU/Sertifikat");
        TETAP.put("kontakNama", "Contact Person");
        TETAP.put("kontakWa", "Nomor WA");
        TETAP.put("kontakJabatan", "Jabatan");
        TETAP.put("kontakSurel", "E-mail");
        TETAP.put("pernyataan", "Pernyataan kesesuaian dan aturan keputusan");
        TETAP.put("sisaContoh", "Sisa sampel");
        TETAP.put("laporanGabung", "Susunan laporan");
        TETAP.put("dataDukung", "Data Dukung");
    }

    private BidangPermohonan() {
    }

    static String sampel(int urutan) {
        return "sampel." + urutan;
    }

    static Map<String, String> semua(List<Sampel> sampel) {
        Map<String, String> hasil = new LinkedHashMap<>(TETAP);
        for (Sampel s : sampel) {
            hasil.put(sampel(s.urutan()), (s.alat() ? "Alat " : "Sampel ") + s.urutan() + ": " + s.namaLengkap());
            hasil.put(sampel(s.urutan()) + ".parameter", (s.alat() ? "Titik ukur alat " : "Parameter sampel ") + s.urutan());
        }
        return hasil;
    }
}
