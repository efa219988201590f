package id.laju.pengujian;

import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Packages that the penyelia gives to somebody, with what everybody has on the table who may get them (LAB-017, LAB-018). */
@Component
class LembarGanti {

    /** Whom the form proposes, and what is to be known about it; both may be null. */
    record Usulan(String analis, String sebab) {
    }

    /** @param pemegang who has it on the table until now, {@code dari} by name @param alasan why it is done again; null in the first round @param sebab why somebody is proposed, or nobody is */
    record Baris(long paketId, List<String> parameter, BigDecimal beban, String pemegang, String dari, String analis, LocalDate target, String alasan, String sebab) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, String sebutan, List<Baris> baris, List<AnalisPilihan> analis) {
    }

    private final PenugasanService penugasan;
    private final PilihAnalis pilihAnalis;
    private final KepalaLab kepala;
    private final StafService staf;

    LembarGanti(PenugasanService penugasan, PilihAnalis pilihAnalis, KepalaLab kepala, StafService staf) {
        this.penugasan = penugasan;
        this.pilihAnalis = pilihAnalis;
        this.kepala = kepala;
        this.staf = staf;
    }

    Data muat(TugasKonteks k, List<Paket> paket, BiFunction<Paket, List<AnalisPilihan>, Usulan> usul) {
        long sampelId = k.id("sampelId");
        Map<Long, ParameterLab> parameter = penugasan.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, Function.identity()));
        Pelaksana siapa = penugasan.pelaksana(sampelId);
        List<AnalisPilihan> calon = pilihAnalis.dari(k.satker(), siapa);
        return new Data(kepala.dari(sampelId), k.kasus(), siapa.sebutan(), paket.stream().map(p -> baris(p, parameter, usul.apply(p, calon))).toList(), calon);
    }

    private Baris baris(Paket p, Map<Long, ParameterLab> semua, Usulan usulan) {
        List<ParameterLab> isi = penugasan.pilihanPaket(p.id()).stream().map(semua::get).toList();
        return new Baris(p.id(), isi.stream().map(ParameterLab::nama).toList(), isi.stream().map(ParameterLab::beban).reduce(BigDecimal.ZERO, BigDecimal::add),
            p.analis(), staf.nama(p.analis()), usulan.analis(), p.target(), p.alasan(), usulan.sebab());
    }
}
