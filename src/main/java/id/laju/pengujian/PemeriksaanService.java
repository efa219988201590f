package id.laju.pengujian;

import id.laju.mesin.TidakIndependen;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verification by the penyelia and validation by Manajer Teknis, per parameter (LAB-022, LAB-025). */
@Service
public class PemeriksaanService {

    private final PemeriksaanMapper mapper;
    private final HasilMapper hasil;
    private final PenugasanMapper penugasan;
    private final PenerimaanMapper sampel;
    private final Independensi independensi;
    private final Clock jam;

    PemeriksaanService(PemeriksaanMapper mapper, HasilMapper hasil, PenugasanMapper penugasan, PenerimaanMapper sampel,
            Independensi independensi, Clock jam) {
        this.mapper = mapper;
        this.hasil = hasil;
        this.penugasan = penugasan;
        this.sampel = sampel;
        this.independensi = independensi;
        this.jam = jam;
    }

    /** Every result of the sample that counts, as this person may see and judge it, in a number of queries that does not depend on how many. */
    @Transactional(readOnly = true)
    public List<BarisPeriksa> baris(JenisPemeriksaan jenis, long sampelId, String orang) {
        return baris(jenis, sampelId, orang, null);
    }

    /** The same in the name of an absent colleague, whose own work stays closed as well; null for the own name. */
    @Transactional(readOnly = true)
    public List<BarisPeriksa> baris(JenisPemeriksaan jenis, long sampelId, String orang, String atasNama) {
        Map<Long, HasilUji> kini = hasil.kiniSampel(sampelId).stream().collect(Collectors.toMap(HasilUji::pilihanId, Function.identity()));
        if (kini.isEmpty()) {
            return List.of();
        }
        Map<Long, Pemeriksaan> putusan = putusan(jenis, sampelId);
        Map<Long, List<HasilUji>> semua = hasil.semuaDari(kini.keySet()).stream().collect(Collectors.groupingBy(HasilUji::pilihanId));
        Independensi.Larangan larangan = independensi.larangan(jenis, List.of(sampelId), orang, atasNama);
        return penugasan.parameter(sampelId).stream().filter(p -> kini.containsKey(p.pilihanId())).map(p -> {
            HasilUji h = kini.get(p.pilihanId());
            List<HasilUji> sebelum = semua.get(p.pilihanId()).stream().filter(v -> v.versi() < h.versi()).toList();
            return new BarisPeriksa(p, h, larangan.tentang(p), putusan.get(h.id()), sebelum);
        }).toList();
    }

    /**
     * Stores this person's verdicts; every row that the person may judge needs one.
     *
     * @return lengkap: all are right; ulang: some are tested again; lainnya: the rest is for somebody else
     * @throws TidakIndependen for a verdict on an own row
     * @throws IsianKeliru for missing verdicts and for rows that changed since the screen was loaded
     */
    @Transactional
    public String periksa(JenisPemeriksaan jenis, long sampelId, PutusanIsian isian, String orang) {
        return periksa(jenis, sampelId, isian, orang, null);
    }

    /** @param atasNama as in {@link #baris(JenisPemeriksaan, long, String, String)} */
    @Transactional
    public String periksa(JenisPemeriksaan jenis, long sampelId, PutusanIsian isian, String orang, String atasNama) {
        sampel.kunci(sampelId);
        List<BarisPeriksa> baris = baris(jenis, sampelId, orang, atasNama);
        List<PutusanIsian.Baris> putusan = isian.baris() == null ? List.of() : isian.baris().stream().filter(b -> b.putusan() != null).toList();
        tolakSendiri(jenis, baris, putusan, atasNama);
        lengkap(baris, putusan);
        putusan.forEach(b -> mapper.simpan(b.hasilId(), jenis.name(), b.putusan().toUpperCase(), catatan(b), orang, jam.instant()));
        return lanjut(jenis, sampelId, baris);
    }

    private Map<Long, Pemeriksaan> putusan(JenisPemeriksaan jenis, long sampelId) {
        return mapper.milikSampel(sampelId, jenis.name()).stream().collect(Collectors.toMap(Pemeriksaan::hasilId, Function.identity(), (a, b) -> a));
    }

    private static void tolakSendiri(JenisPemeriksaan jenis, List<BarisPeriksa> baris, List<PutusanIsian.Baris> putusan, String atasNama) {
        List<BarisPeriksa> terbuka = baris.stream().filter(BarisPeriksa::belum).toList();
        if (!terbuka.isEmpty() && terbuka.stream().noneMatch(BarisPeriksa::bisa)) {
            throw new TidakIndependen(jenis.semuaSendiri(atasNama));
        }
        for (PutusanIsian.Baris b : putusan) {
            BarisPeriksa r = baris.stream().filter(x -> x.hasil().id() == b.hasilId()).findFirst()
                .orElseThrow(() -> new IsianKeliru("Ada hasil yang sudah berubah. Muat ulang formulir, lalu periksa lagi."));
            if (r.larangan() != null) {
                throw new TidakIndependen(r.parameter().nama() + " harus " + jenis.kata() + " orang lain: " + r.larangan() + ".");
            }
            if (!r.belum()) {
                throw new IsianKeliru(r.parameter().nama() + " sudah diperiksa orang lain. Muat ulang formulir.");
            }
        }
    }

    private static void lengkap(List<BarisPeriksa> baris, List<PutusanIsian.Baris> putusan) {
        PeriksaIsian p = new PeriksaIsian();
        List<BarisPeriksa> harus = baris.stream().filter(BarisPeriksa::bisa).toList();
        List<Long> dijawab = putusan.stream().map(PutusanIsian.Baris::hasilId).toList();
        List<String> kurang = new ArrayList<>();
        harus.stream().filter(r -> !dijawab.contains(r.hasil().id())).forEach(r -> kurang.add(r.parameter().nama()));
        if (!kurang.isEmpty()) {
            throw new IsianKeliru("Putuskan benar atau kembalikan untuk: " + String.join(", ", kurang) + ".");
        }
        for (PutusanIsian.Baris b : putusan) {
            String nama = baris.stream().filter(r -> r.hasil().id() == b.hasilId()).findFirst().orElseThrow().parameter().nama();
            boolean kembali = "kembalikan".equals(b.putusan());
            p.tolakJika(!kembali && !"benar".equals(b.putusan()), "putusan-" + b.hasilId(), "Pilih benar atau kembalikan untuk " + nama + ".")
                .tolakJika(kembali && HasilIsian.kosong(b.catatan()), "catatan-" + b.hasilId(), "Tulis catatan untuk " + nama + ", supaya analis tahu apa yang diragukan.")
                .panjang("catatan-" + b.hasilId(), b.catatan(), 500, "Catatan");
        }
        p.selesai();
    }

    private static String catatan(PutusanIsian.Baris b) {
        return HasilIsian.kosong(b.catatan()) ? null : b.catatan().strip();
    }

    /** The sample is held, so that only the verdicts are others than before. */
    private String lanjut(JenisPemeriksaan jenis, long sampelId, List<BarisPeriksa> baris) {
        Map<Long, Pemeriksaan> putusan = putusan(jenis, sampelId);
        List<Pemeriksaan> kini = baris.stream().map(r -> putusan.get(r.hasil().id())).toList();
        if (kini.contains(null)) {
            return "lainnya";
        }
        if (kini.stream().anyMatch(Pemeriksaan::kembali)) {
            return "ulang";
        }
        if (jenis == JenisPemeriksaan.VALIDASI) {
            sampel.selesai(sampelId, jam.instant());
        }
        return "lengkap";
    }
}
