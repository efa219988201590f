package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The penyelia chooses who tests what was left by analysts or calibrators who are no longer there. */
@Component("gantiAnalisForm")
class GantiAnalisForm implements FormTugas<GantiAnalisService.Isian> {

    /** @param dari who had it until now @param alasan why it is tested again; null in the first round */
    record Baris(long paketId, List<String> parameter, BigDecimal beban, String dari, LocalDate target, String alasan) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, String sebutan, List<Baris> baris, List<AnalisPilihan> analis) {
    }

    private final GantiAnalisService ganti;
    private final PenugasanService penugasan;
    private final PilihAnalis pilihAnalis;
    private final KepalaLab kepala;
    private final StafService staf;

    GantiAnalisForm(GantiAnalisService ganti, PenugasanService penugasan, PilihAnalis pilihAnalis, KepalaLab kepala, StafService staf) {
        this.ganti = ganti;
        this.penugasan = penugasan;
        this.pilihAnalis = pilihAnalis;
        this.kepala = kepala;
        this.staf = staf;
    }

    @Override
    public String tugas() {
        return "gantiAnalis";
    }

    @Override
    public Class<GantiAnalisService.Isian> isian() {
        return GantiAnalisService.Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long sampelId = k.id("sampelId");
        Map<Long, ParameterLab> parameter = penugasan.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, Function.identity()));
        Pelaksana siapa = penugasan.pelaksana(sampelId);
        return new Data(kepala.dari(sampelId), k.kasus(), siapa.sebutan(), ganti.tanpaAnalis(sampelId).stream().map(p -> baris(p, parameter)).toList(), pilihAnalis.dari(k.satker(), siapa));
    }

    private Baris baris(Paket p, Map<Long, ParameterLab> semua) {
        List<ParameterLab> isi = penugasan.pilihanPaket(p.id()).stream().map(semua::get).toList();
        return new Baris(p.id(), isi.stream().map(ParameterLab::nama).toList(), isi.stream().map(ParameterLab::beban).reduce(BigDecimal.ZERO, BigDecimal::add),
            staf.nama(p.analis()), p.target(), p.alasan());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, GantiAnalisService.Isian isian) {
        ganti.ganti(k.satker(), k.id("sampelId"), isian, k.pelaku());
        return Map.of();
    }
}
