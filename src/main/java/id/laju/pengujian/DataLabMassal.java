package id.laju.pengujian;

import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Sel;
import id.laju.mesin.TugasTerbuka;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Samples of many tasks, loaded at once and told without a word of whose they are (LAB-006). */
@Component
class DataLabMassal {

    record Isi(SampelLab lab, Permohonan permohonan, SampelButa buta, Sampel sampel, List<ParameterLab> parameter) {

        Sel contoh() {
            return Sel.dari(buta.jenis(), buta.peraturan(), buta.kode(), buta.uraian());
        }

        BarisMassal baris(TugasTerbuka t, List<Sel> sel, Object tetap) {
            return BarisMassal.dari(t, lab.nomorAnalisa(), null, sel, tetap);
        }
    }

    private final LabMassalMapper mapper;
    private final PermohonanService permohonan;

    DataLabMassal(LabMassalMapper mapper, PermohonanService permohonan) {
        this.mapper = mapper;
        this.permohonan = permohonan;
    }

    static List<Long> sampel(List<TugasTerbuka> tugas) {
        return tugas.stream().map(t -> t.id("sampelId")).distinct().toList();
    }

    Map<Long, Isi> dari(List<TugasTerbuka> tugas) {
        List<Long> ids = sampel(tugas);
        Map<Long, Sampel> sampel = permohonan.semuaSampel(ids);
        Map<Long, Permohonan> pemohon = permohonan.semua(sampel.values().stream().map(Sampel::permohonanId).collect(Collectors.toSet()));
        Map<Long, List<ParameterLab>> parameter = mapper.parameter(ids).stream().collect(Collectors.groupingBy(ParameterLab::sampelId));
        return mapper.sampel(ids).stream().map(l -> isi(l, sampel.get(l.sampelId()), pemohon, parameter.getOrDefault(l.sampelId(), List.of())))
            .collect(Collectors.toMap(i -> i.lab().sampelId(), Function.identity()));
    }

    private static Isi isi(SampelLab l, Sampel s, Map<Long, Permohonan> pemohon, List<ParameterLab> parameter) {
        Permohonan p = pemohon.get(s.permohonanId());
        return new Isi(l, p, SampelButa.dari(s, l, p), s, parameter);
    }
}
