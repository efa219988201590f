package id.laju.layanan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lists to choose from in administration forms: value to text. */
@Component
class PilihanKelola {

    private final ProdukService produk;
    private final StandarService standar;
    private final ParameterService parameter;
    private final LabService lab;

    PilihanKelola(ProdukService produk, StandarService standar, ParameterService parameter, LabService lab) {
        this.produk = produk;
        this.standar = standar;
        this.parameter = parameter;
        this.lab = lab;
    }

    Map<String, String> produk(String satker) {
        Map<String, String> pilihan = new LinkedHashMap<>();
        produk.semua(satker).forEach(p -> pilihan.put(p.id().toString(), p.nama()));
        return pilihan;
    }

    Map<String, String> standar(String satker) {
        Map<String, String> pilihan = new LinkedHashMap<>();
        standar.semua(satker).forEach(s -> pilihan.put(s.id().toString(), s.label()));
        return pilihan;
    }

    /** Only the numbers, for a narrow filter. */
    Map<String, String> nomorStandar(String satker) {
        Map<String, String> pilihan = new LinkedHashMap<>();
        standar.semua(satker).forEach(s -> pilihan.put(s.id().toString(), s.jenis() == JenisStandar.TANPA_STANDAR ? s.nama() : s.kode()));
        return pilihan;
    }

    /** Without "Tanpa Standar Uji", which comes by itself. */
    Map<String, String> standarProduk(String satker) {
        Map<String, String> pilihan = new LinkedHashMap<>();
        standar.semua(satker).stream().filter(s -> s.jenis() != JenisStandar.TANPA_STANDAR)
            .forEach(s -> pilihan.put(s.id().toString(), s.label()));
        return pilihan;
    }

    Map<String, String> lab(String satker) {
        Map<String, String> pilihan = new LinkedHashMap<>();
        lab.semua(satker).forEach(l -> pilihan.put(l.id().toString(), l.nama()));
        return pilihan;
    }

    Map<String, String> simulan() {
        Map<String, String> pilihan = new LinkedHashMap<>();
        parameter.simulan().forEach(s -> pilihan.put(s.kode(), s.nama()));
        return pilihan;
    }

    static Map<String, String> jenisHasil() {
        Map<String, String> pilihan = new LinkedHashMap<>();
        pilihan.put(JenisHasil.ANGKA.name(), "Angka");
        pilihan.put(JenisHasil.TEKS.name(), "Teks (pilihan kata)");
        pilihan.put(JenisHasil.ORGANISME.name(), "Daftar organisme");
        return pilihan;
    }

    static Map<String, String> keadaan() {
        Map<String, String> pilihan = new LinkedHashMap<>();
        Stream.of(KeadaanAkreditasi.values()).forEach(k -> pilihan.put(k.name(), k.label()));
        return pilihan;
    }
}
