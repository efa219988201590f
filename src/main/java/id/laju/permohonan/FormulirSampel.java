package id.laju.permohonan;

import id.laju.layanan.JenisStandar;
import id.laju.layanan.KelompokParameter;
import id.laju.layanan.LayananService;
import id.laju.layanan.PilihanParameter;
import id.laju.layanan.Produk;
import id.laju.layanan.RentangService;
import id.laju.layanan.Standar;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the sample form its lists: products, standards of the product, parameters of the standard. */
@Component
class FormulirSampel {

    private final LayananService layanan;
    private final KatalogPermohonan katalog;
    private final RentangService rentang;

    FormulirSampel(LayananService layanan, KatalogPermohonan katalog, RentangService rentang) {
        this.layanan = layanan;
        this.katalog = katalog;
        this.rentang = rentang;
    }

    /** Lists of the form of an instrument: instruments, ranges of the chosen one. */
    void isiAlat(Permohonan p, Long produk, Long standar, Model model) {
        boolean inggris = LocaleContextHolder.getLocale().getLanguage().equals("en");
        Map<String, String> alat = new LinkedHashMap<>();
        rentang.alat(p.satker()).forEach((id, r) -> alat.put(id.toString(), inggris && r.alatEn() != null ? r.alatEn() : r.alat()));
        model.addAttribute("daftarProduk", alat).addAttribute("daftarStandar", produk == null ? Map.of() : standar(p.satker(), produk));
        model.addAttribute("produkKini", produk).addAttribute("standarKini", standar);
        pilihanAlat(p, produk, standar, model);
    }

    /** Price, unit and conditions of an instrument and range. */
    void pilihanAlat(Permohonan p, Long produk, Long standar, Model model) {
        katalog.rentang(p.satker(), produk, standar).ifPresent(r -> {
            PilihanParameter satu = layanan.kelompokParameter(p.satker(), produk, standar, katalog.hariIni(p.satker())).stream()
                .flatMap(k -> k.isi().stream()).findFirst().orElseThrow();
            model.addAttribute("rentang", r).addAttribute("kalibrasi", satu).addAttribute("adaCmc", !rentang.cmcBerlaku(r.parameterId(), katalog.hariIni(p.satker())).isEmpty());
            model.addAttribute("produkDipilih", layanan.ambilProduk(p.satker(), produk)).addAttribute("syarat", layanan.syaratSampel(p.satker(), produk));
        });
    }

    void isi(Permohonan p, Long produk, Long standar, Set<Long> dipilih, Model model) {
        Map<String, String> semuaProduk = new LinkedHashMap<>();
        layanan.produk(p.satker()).forEach(x -> semuaProduk.put(x.id().toString(), nama(x)));
        model.addAttribute("daftarProduk", semuaProduk);
        model.addAttribute("daftarStandar", produk == null ? Map.of() : standar(p.satker(), produk));
        model.addAttribute("dipilih", dipilih).addAttribute("produkKini", produk).addAttribute("standarKini", standar);
        pilihan(p, produk, standar, model);
    }

    private static String nama(Produk p) {
        return p.namaEn() != null && LocaleContextHolder.getLocale().getLanguage().equals("en") ? p.namaEn() : p.nama();
    }

    /** Standard id to label, as the second of two dependent lists. */
    Map<String, String> standar(String satker, long produk) {
        Map<String, String> hasil = new LinkedHashMap<>();
        layanan.standar(satker, produk, katalog.hariIni(satker)).forEach(s -> hasil.put(String.valueOf(s.id()), s.label()));
        return hasil;
    }

    /** The part of the form that depends on product and standard (REQ-034, REQ-035, REQ-067). */
    void pilihan(Permohonan p, Long produk, Long standar, Model model) {
        if (produk == null || standar == null) {
            return;
        }
        LocalDate hari = katalog.hariIni(p.satker());
        Standar ini;
        try {
            ini = layanan.ambilStandar(p.satker(), produk, standar, hari);
        } catch (TidakDitemukan pasanganLama) {
            return;
        }
        boolean migrasi = ini.jenis() == JenisStandar.BPOM_MIGRASI;
        List<KelompokParameter> kelompok = migrasi ? List.of() : layanan.kelompokParameter(p.satker(), produk, standar, hari);
        model.addAttribute("standarDipilih", ini).addAttribute("migrasi", migrasi).addAttribute("kelompok", kelompok);
        model.addAttribute("produkDipilih", layanan.ambilProduk(p.satker(), produk)).addAttribute("syarat", layanan.syaratSampel(p.satker(), produk));
    }

    /** What was typed wins over what is stored. */
    static Long angka(Object ketikan, String nama, Long tersimpan) {
        if (!(ketikan instanceof Map<?, ?> peta)) {
            return tersimpan;
        }
        return peta.get(nama) instanceof String s && s.matches("\\d{1,15}") ? Long.valueOf(s) : null;
    }

    static Set<Long> angkaBanyak(Object ketikan, String nama, Collection<Long> tersimpan) {
        if (!(ketikan instanceof Map<?, ?> peta)) {
            return Set.copyOf(tersimpan);
        }
        Object isi = peta.get(nama);
        Collection<?> semua = isi instanceof Collection<?> c ? c : isi == null ? List.of() : List.of(isi);
        return semua.stream().map(Object::toString).filter(s -> s.matches("\\d{1,15}")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
