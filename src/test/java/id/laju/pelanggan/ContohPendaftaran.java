package id.laju.pelanggan;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One valid registration, changed only where a test cares. */
final class ContohPendaftaran {

    static final String SATKER = "bbspjikfk";
    private static final AtomicInteger URUT = new AtomicInteger();

    private ContohPendaftaran() {
    }

    /** Each call is another company. */
    static Map<String, String> perusahaan() {
        int n = URUT.incrementAndGet();
        Map<String, String> isian = new HashMap<>();
        isian.put("bentukBadan", "PT");
        isian.put("nama", "Contoh Sejahtera " + n);
        isian.put("tipe", "Industri");
        isian.put("kelompok", "Kimia");
        isian.put("npwp", "02.345.%03d.1-001.000".formatted(n));
        isian.put("kbli", "-");
        isian.put("alamat", "Jalan Contoh No. " + n);
        isian.put("provinsi", "31");
        isian.put("kota", "3175");
        isian.put("kodePos", "13740");
        isian.put("surel", "kontak%d@contoh.example.id".formatted(n));
        isian.put("telepon", "(021) 555 0001");
        isian.put("whatsapp", "0811 0000 0001");
        isian.put("kontakNama", "Sari Dewi");
        isian.put("kontakJabatan", "Manajer");
        isian.put("kontakHp", "081100000001");
        isian.put("kontakSurel", "sari@contoh.example.id");
        return isian;
    }

    static Map<String, String> dengan(String kolom, String nilai) {
        Map<String, String> isian = perusahaan();
        isian.put(kolom, nilai);
        return isian;
    }
}
