package id.laju.permohonan;

import id.laju.layanan.JenisStandar;
import id.laju.layanan.RentangUkur;
import id.laju.umum.IsianKeliru;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A request may be submitted when nothing is missing by the rules of today, whatever was true when it was typed. */
@Component
class Kelengkapan {

    private final PermohonanMapper baca;
    private final SampelMapper sampel;
    private final KatalogPermohonan katalog;
    private final AlatDimintaService alat;

    Kelengkapan(PermohonanMapper baca, SampelMapper sampel, KatalogPermohonan katalog, AlatDimintaService alat) {
        this.baca = baca;
        this.sampel = sampel;
        this.katalog = katalog;
        this.alat = alat;
    }

    List<Kekurangan> kurang(Permohonan p) {
        List<Kekurangan> hasil = new ArrayList<>(kalimat(() -> IsianPermohonan.dari(p).rapi().periksa(), "data", ""));
        List<Sampel> semua = baca.sampel(p.id());
        if (semua.isEmpty()) {
            hasil.add(new Kekurangan("sampel", p.kalibrasi() ? "Tambahkan paling sedikit satu alat." : "Tambahkan paling sedikit satu sampel."));
        }
        for (Sampel s : semua) {
            hasil.addAll(kalimat(() -> periksa(p, s), "sampel/" + s.id(), (p.kalibrasi() ? "Alat " : "Sampel ") + s.urutan() + ": "));
        }
        if (p.pernyataan() && !p.kalibrasi() && !semua.isEmpty() && hasil.isEmpty() && semua.stream().allMatch(s -> tanpaStandar(p, s))) {
            hasil.add(new Kekurangan("data", "Pernyataan kesesuaian memerlukan standar uji, sedangkan semua sampel tanpa standar uji."
                + " Pilih standar pada sampel, atau pilih tanpa pernyataan kesesuaian."));
        }
        return hasil;
    }

    /** @throws IsianKeliru with everything that is missing */
    void wajibLengkap(Permohonan p) {
        List<Kekurangan> kurang = kurang(p);
        if (!kurang.isEmpty()) {
            Map<String, String> bidang = new LinkedHashMap<>();
            kurang.forEach(k -> bidang.put("kurang-" + bidang.size(), k.kalimat()));
            throw new IsianKeliru("Permohonan belum lengkap. " + kurang.get(0).kalimat(), bidang);
        }
    }

    private void periksa(Permohonan p, Sampel s) {
        if (p.kalibrasi()) {
            periksaAlat(p, s);
            return;
        }
        boolean migrasi = katalog.migrasi(p, s);
        List<Long> parameter = sampel.parameterIds(s.id());
        IsianSampel.dari(s, parameter, null).rapi().periksa(p.berbahasaInggris(), migrasi);
        katalog.periksa(p, s, parameter);
    }

    private void periksaAlat(Permohonan p, Sampel s) {
        Optional<RentangUkur> rentang = katalog.rentang(p.satker(), s.produkId(), s.standarId());
        IsianSampel.dari(s, List.of(), null).rapi().periksaAlat(p.berbahasaInggris(), rentang.isPresent());
        AlatDiminta diminta = alat.ambil(s.id());
        new IsianAlat(diminta.ketikan(), diminta.intervalBulan()).baca(rentang.orElseThrow());
        katalog.periksa(p, s, List.of(rentang.orElseThrow().parameterId()));
    }

    private boolean tanpaStandar(Permohonan p, Sampel s) {
        return katalog.standar(p.satker(), s.produkId(), s.standarId()).jenis() == JenisStandar.TANPA_STANDAR;
    }

    private static List<Kekurangan> kalimat(Runnable pemeriksaan, String alamat, String awalan) {
        try {
            pemeriksaan.run();
            return List.of();
        } catch (IsianKeliru e) {
            Collection<String> semua = e.bidang().isEmpty() ? List.of(e.pesan()) : e.bidang().values();
            return semua.stream().map(k -> new Kekurangan(alamat, awalan + k)).toList();
        }
    }
}
