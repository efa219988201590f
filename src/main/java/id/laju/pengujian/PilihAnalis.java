package id.laju.pengujian;

import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.mesin.LangkahSatker;
import id.laju.pelimpahan.PelimpahanService;
import id.laju.umum.Tanggal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may test or calibrate, with workload, and a warning where nobody would remain to check the result. */
@Component
class PilihAnalis {

    private final StafService staf;
    private final PenugasanMapper mapper;
    private final PenugasanService penugasan;
    private final PelimpahanService pelimpahan;
    private final LangkahSatker langkah;

    PilihAnalis(StafService staf, PenugasanMapper mapper, PenugasanService penugasan, PelimpahanService pelimpahan, LangkahSatker langkah) {
        this.langkah = langkah;
        this.staf = staf;
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.pelimpahan = pelimpahan;
    }

    List<AnalisPilihan> dari(String satker, Pelaksana pelaksana) {
        List<String> penyelia = nama(satker, "penyelia");
        List<String> peranValidator = langkah.peran(satker, "validasiHasil");
        List<String> validator = peranValidator.stream().flatMap(p -> nama(satker, p).stream()).distinct().toList();
        String sebutan = staf.semuaPeran().stream().filter(p -> peranValidator.contains(p.kode())).map(p -> p.nama().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" atau "));
        Map<String, BebanAnalis> beban = beban(satker);
        Map<String, String> berhalangan = berhalangan(satker, pelaksana.peran());
        return staf.denganPeran(satker, pelaksana.peran()).stream().map(s -> new AnalisPilihan(s.id(), s.nama(), beban.getOrDefault(s.id(), BebanAnalis.kosong(s.id())),
            berhalangan.get(s.id()), peringatan(s, pelaksana.kerja(), penyelia, validator, sebutan))).toList();
    }

    private Map<String, BebanAnalis> beban(String satker) {
        LocalDate hari = penugasan.hariIni(satker);
        return mapper.beban(satker, hari, hari.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))).stream()
            .collect(Collectors.toMap(BebanAnalis::analis, Function.identity()));
    }

    private Map<String, String> berhalangan(String satker, String peran) {
        return pelimpahan.berhalangan(satker).stream().filter(b -> b.peran().contains(peran))
            .collect(Collectors.toMap(b -> b.orang(), b -> "Berhalangan sampai " + Tanggal.panjang(b.sampai()) + ", digantikan " + b.pengganti(), (a, b) -> a));
    }

    /** Somebody must verify and somebody else must validate, both other than who does the work. */
    private static String peringatan(Staf analis, String kerja, List<String> penyelia, List<String> pengesah, String sebutan) {
        List<String> verifikator = penyelia.stream().filter(p -> !p.equals(analis.id())).toList();
        List<String> validator = pengesah.stream().filter(m -> !m.equals(analis.id())).toList();
        if (verifikator.isEmpty()) {
            return "Bila " + analis.nama() + " yang " + kerja + ", tidak ada penyelia lain yang dapat memverifikasi hasilnya.";
        }
        boolean berpasangan = verifikator.stream().anyMatch(v -> validator.stream().anyMatch(m -> !m.equals(v)));
        return berpasangan ? null : "Bila " + analis.nama() + " yang " + kerja + ", tidak ada " + sebutan + " lain yang dapat memvalidasi hasilnya.";
    }

    private List<String> nama(String satker, String peran) {
        return staf.denganPeran(satker, peran).stream().map(Staf::id).toList();
    }
}
