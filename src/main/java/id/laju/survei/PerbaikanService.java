package id.laju.survei;

import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about an element below B: an owner plans and carries out until a day, the head judges it. */
@Service
public class PerbaikanService {

    /** Those who can own an improvement; the model names the same. */
    static final List<String> PERAN = List.of("ketua-tim-pji", "cs", "bendahara", "manajer-teknis", "penyelia", "koordinator-lab", "kerjasama", "pj-sertifikasi", "pj-konsultansi", "admin-satker");

    private final PerbaikanLayananMapper mapper;
    private final PerbaikanProses proses;
    private final StafService staf;
    private final SatkerService satker;
    private final Clock jam;

    PerbaikanService(PerbaikanLayananMapper mapper, PerbaikanProses proses, StafService staf, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.proses = proses;
        this.staf = staf;
        this.satker = satker;
        this.jam = jam;
    }

    Perbaikan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Perbaikan", id));
    }

    /** What this case mends; empty for every other case. */
    public Optional<Perbaikan> denganKasus(String kasus) {
        return PerbaikanProses.id(kasus).flatMap(mapper::cari);
    }

    /** Newest first. */
    public List<Perbaikan> semua(String kode) {
        return mapper.semua(kode);
    }

    /** Nothing new while the same element is being mended already. */
    @Transactional
    void buka(Terbitan t, String kode) {
        if (!mapper.berjalan(t.satker(), kode)) {
            proses.mulai(t.satker(), mapper.buka(t.id(), kode, t.satker()));
        }
    }

    /** Not the head, who judges it. */
    List<Staf> calon(String kode) {
        Set<String> kepala = staf.denganPeran(kode, "kepala-balai").stream().map(Staf::id).collect(Collectors.toSet());
        return PERAN.stream().flatMap(p -> staf.denganPeran(kode, p).stream()).distinct().filter(s -> !kepala.contains(s.id())).toList();
    }

    @Transactional
    void tunjuk(long id, String pemilik, String batas, String arahan) {
        Perbaikan p = ambil(id);
        BacaIsian baca = new BacaIsian();
        LocalDate hari = batas(baca, p, batas);
        Set<String> boleh = calon(p.satker()).stream().map(Staf::id).collect(Collectors.toSet());
        baca.periksa().tolakJika(pemilik == null || !boleh.contains(pemilik), "pemilik", "Pilih pemilik perbaikan dari daftar.").panjang("arahan", arahan, 1000, "Arahan");
        baca.selesai();
        mapper.tunjuk(id, pemilik, hari, BacaIsian.teks(arahan));
    }

    private LocalDate batas(BacaIsian baca, Perbaikan p, String isian) {
        LocalDate hari = baca.tanggal("batas", isian, "Batas waktu");
        LocalDate kini = LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu());
        baca.periksa().wajib("batas", isian, "Isi batas waktu perbaikan.").tolakJika(hari != null && !hari.isAfter(kini), "batas", "Batas waktu harus sesudah hari ini.");
        return hari;
    }

    @Transactional
    void rencanakan(long id, String rencana) {
        new PeriksaIsian().wajib("rencana", rencana, "Tulis rencana perbaikan.").panjang("rencana", rencana, 4000, "Rencana").selesai();
        mapper.rencanakan(id, rencana.strip());
    }

    @Transactional
    void laksanakan(long id, String pelaksanaan) {
        new PeriksaIsian().wajib("pelaksanaan", pelaksanaan, "Tulis apa yang sudah dilaksanakan.").panjang("pelaksanaan", pelaksanaan, 4000, "Pelaksanaan").selesai();
        mapper.laksanakan(id, pelaksanaan.strip(), jam.instant());
    }

    /** @param keputusan cukup, ulang or pemilikLain @param batas of the next try; only for ulang */
    @Transactional
    void nilai(long id, String keputusan, String penilaian, String batas, String oleh) {
        Perbaikan p = ambil(id);
        boolean ulang = "ulang".equals(keputusan);
        BacaIsian baca = new BacaIsian();
        LocalDate hari = ulang ? batas(baca, p, batas) : null;
        baca.periksa().tolakJika(!ulang && !"cukup".equals(keputusan) && !"pemilikLain".equals(keputusan), "keputusan", "Pilih cukup, ulangi, atau pemilik lain.").tolakJika(oleh.equals(p.pemilik()), "keputusan", "Perbaikan ini dinilai oleh orang lain daripada pemiliknya.")
            .wajib("penilaian", penilaian, "Tulis penilaian Anda.").panjang("penilaian", penilaian, 1000, "Penilaian");
        baca.selesai();
        if (ulang) {
            mapper.ulangi(id, penilaian.strip(), hari, oleh);
        } else if ("pemilikLain".equals(keputusan)) {
            mapper.lepaskan(id, penilaian.strip(), oleh);
        } else {
            mapper.nilai(id, penilaian.strip(), oleh, jam.instant());
        }
    }
}
