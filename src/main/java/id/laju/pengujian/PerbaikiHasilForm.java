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

/** What PJ Lab returned comes to the penyelia, who chooses who does it again and until when (LAB-024). */
@Component("perbaikiHasilForm")
class PerbaikiHasilForm implements FormTugas<GantiAnalisService.Isian> {

    /** @param dari who did it before; {@code analis} proposes the same person @param alasan the note of PJ Lab */
    record Baris(long paketId, List<String> parameter, BigDecimal beban, String dari, String analis, LocalDate target, String alasan) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, String sebutan, List<Baris> baris, List<AnalisPilihan> analis) {
    }

    private final GantiAnalisService ganti;
    private final PenugasanService penugasan;
    private final PilihAnalis pilihAnalis;
    private final KepalaLab kepala;
    private final StafService staf;

    PerbaikiHasilForm(GantiAnalisService ganti, PenugasanService penugasan, PilihAnalis pilihAnalis, KepalaLab kepala, StafService staf) {
        this.ganti = ganti;
        this.penugasan = penugasan;
        this.pilihAnalis = pilihAnalis;
        this.kepala = kepala;
        this.staf = staf;
    }

    @Override
    public String tugas() {
        return "perbaikiHasil";
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
        return new Data(kepala.dari(sampelId), k.kasus(), siapa.sebutan(), ganti.terbuka(sampelId).stream().map(p -> baris(p, parameter)).toList(),
            pilihAnalis.dari(k.satker(), siapa));
    }

    private Baris baris(Paket p, Map<Long, ParameterLab> semua) {
        List<ParameterLab> isi = penugasan.pilihanPaket(p.id()).stream().map(semua::get).toList();
        return new Baris(p.id(), isi.stream().map(ParameterLab::nama).toList(), isi.stream().map(ParameterLab::beban).reduce(BigDecimal.ZERO, BigDecimal::add),
            staf.nama(p.analis()), p.analis(), p.target(), p.alasan());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, GantiAnalisService.Isian isian) {
        ganti.perbaiki(k.satker(), k.id("sampelId"), isian, k.pelaku());
        return Map.of();
    }
}
