package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.metode.BukuMetode;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The penyelia decides what may become of the parameters that could not be tested. */
@Component("usulkanTindakLanjutForm")
class UsulkanTindakLanjutForm implements FormTugas<TindakLanjutIsian> {

    /** @param pilihanMetode methods in force besides the agreed one; empty when the parameter has none in the register */
    record Baris(long hasilId, ParameterLab parameter, String alasan, String penguji, boolean terdaftar, List<String> pilihanMetode) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, List<Baris> baris) {
    }

    private final TindakLanjutService tindakLanjut;
    private final PersetujuanService persetujuan;
    private final PenugasanService penugasan;
    private final KepalaLab kepala;
    private final StafService staf;
    private final AturanMetode metode;

    UsulkanTindakLanjutForm(TindakLanjutService tindakLanjut, PersetujuanService persetujuan, PenugasanService penugasan, KepalaLab kepala, StafService staf,
            AturanMetode metode) {
        this.tindakLanjut = tindakLanjut;
        this.persetujuan = persetujuan;
        this.penugasan = penugasan;
        this.kepala = kepala;
        this.staf = staf;
        this.metode = metode;
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
        BukuMetode buku = metode.buku(k.satker(), parameter.values(), penugasan.hariIni(k.satker()));
        return new Data(kepala.dari(sampelId), k.kasus(), persetujuan.menunggu(sampelId).stream().map(h -> baris(h, parameter.get(h.pilihanId()), buku)).toList());
    }

    private Baris baris(HasilUji h, ParameterLab p, BukuMetode buku) {
        return new Baris(h.id(), p, h.alasan(), staf.nama(h.oleh()), buku.terdaftar().contains(p.parameterId()),
            buku.pilihan(p.parameterId()).stream().filter(m -> !m.equalsIgnoreCase(p.metode())).toList());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, TindakLanjutIsian isian) {
        return Map.of("tindakLanjut", tindakLanjut.usulkan(k.satker(), k.id("sampelId"), isian, k.pelaku()));
    }
}
