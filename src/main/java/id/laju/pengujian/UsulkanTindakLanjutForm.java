package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The penyelia decides what may become of the parameters that could not be tested. */
@Component("usulkanTindakLanjutForm")
class UsulkanTindakLanjutForm implements FormTugas<TindakLanjutIsian> {

    record Baris(long hasilId, ParameterLab parameter, String alasan, String penguji) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, List<Baris> baris) {
    }

    private final TindakLanjutService tindakLanjut;
    private final PersetujuanService persetujuan;
    private final PenugasanService penugasan;
    private final KepalaLab kepala;
    private final StafService staf;

    UsulkanTindakLanjutForm(TindakLanjutService tindakLanjut, PersetujuanService persetujuan, PenugasanService penugasan, KepalaLab kepala, StafService staf) {
        this.tindakLanjut = tindakLanjut;
        this.persetujuan = persetujuan;
        this.penugasan = penugasan;
        this.kepala = kepala;
        this.staf = staf;
    }

    @Override
    public String tugas() {
        return "usulkanTindakLanjut";
    }

    @Override
    public Class<TindakLanjutIsian> isian() {
        return TindakLanjutIsian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long sampelId = k.id("sampelId");
        Map<Long, ParameterLab> parameter = penugasan.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, Function.identity()));
        return new Data(kepala.dari(sampelId), k.kasus(), persetujuan.menunggu(sampelId).stream()
            .map(h -> new Baris(h.id(), parameter.get(h.pilihanId()), h.alasan(), staf.nama(h.oleh()))).toList());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, TindakLanjutIsian isian) {
        return Map.of("tindakLanjut", tindakLanjut.usulkan(k.satker(), k.id("sampelId"), isian, k.pelaku()));
    }
}
