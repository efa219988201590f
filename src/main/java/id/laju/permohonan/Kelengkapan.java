package id.laju.permohonan;

import id.laju.layanan.JenisStandar;
import id.laju.layanan.RentangUkur;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
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
    private final LokasiService lokasi;
    private final LayananLain lain;

    Kelengkapan(PermohonanMapper baca, SampelMapper sampel, KatalogPermohonan katalog, AlatDimintaService alat, LokasiService lokasi,
            LayananLain lain) {
        this.baca = baca;
        this.sampel = sampel;
        this.katalog = katalog;
        this.alat = alat;
        this.lokasi = lokasi;
        this.lain = lain;
    }

    /** At the customer's site samples and instruments may be left to Kerjasama (CAL-009). */
    List<Kekurangan> kurang(Permohonan p) {
        return lain.untuk(p).map(i -> i.kurang(p)).orElseGet(() -> kurangSampel(p));
    }

    private List<Kekurangan> kurangSampel(Permohonan p) {
        List<Kekurangan> hasil = new ArrayList<>(kalimat(() -> IsianPermohonan.dari(p).rapi().periksa(), "data", ""));
        if (p.diLokasi()) {
            hasil.addAll(kalimat(() -> periksaLokasi(p), "data", ""));
        }
        hasil.addAll(kurangRincian(p, p.diLokasi()));
        return hasil;
    }

    private List<Kekurangan> kurangRincian(Permohonan p, boolean bolehKosong) {
        List<Kekurangan> hasil = new ArrayList<>();
        List<Sampel> semua = baca.sampel(p.id());
        if (semua.isEmpty() && !bolehKosong) {
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

    private void periksaLokasi(Permohonan p) {
        PeriksaIsian keliru = new PeriksaIsian();
        lokasi.cari(p.id()).map(IsianLokasi::dari).orElse(IsianLokasi.KOSONG).periksa(keliru, katalog.hariIni(p.satker()));
        keliru.selesai();
    }

    /** @throws IsianKeliru with everything that is missing */
    void wajibLengkap(Permohonan p) {
        tolak("Permohonan belum lengkap. ", kurang(p));
    }

    /** @throws IsianKeliru with everything that the samples or instruments lack */
    void wajibRincianLengkap(Permohonan p) {
        tolak("Rinciannya belum lengkap. ", kurangRincian(p, false));
    }

    private static void tolak(String awal, List<Kekurangan> kurang) {
        if (!kurang.isEmpty()) {
            Map<String, String> bidang = new LinkedHashMap<>();
            kurang.forEach(k -> bidang.put("kurang-" + bidang.size(), k.kalimat()));
            throw new IsianKeliru(awal + kurang.get(0).kalimat(), bidang);
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
        IsianSampel.dari(s, List.of(), null).rapi().periksaAlat(p.berbahasaInggris(), rentang.isPresent(),
            baca.sampel(p.id()).stream().filter(x -> x.urutan() < s.urutan()).toList());
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
