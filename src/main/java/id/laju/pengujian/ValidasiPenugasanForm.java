package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Manajer Teknis looks at parameters and analysts before work starts (SIPPT step 13; LAB-009, LAB-010). */
@Component("validasiPenugasanForm")
class ValidasiPenugasanForm implements FormTugas<ValidasiPenugasanForm.Isian> {

    record Isian(String keputusan, String catatan) {
    }

    record Baris(ParameterLab parameter, String analis, LocalDate target) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, String sebutan, List<Baris> baris, List<String> peringatan) {
    }

    private final PenugasanService penugasan;
    private final PilihAnalis pilihAnalis;
    private final KepalaLab kepala;
    private final StafService staf;

    ValidasiPenugasanForm(PenugasanService penugasan, PilihAnalis pilihAnalis, KepalaLab kepala, StafService staf) {
        this.penugasan = penugasan;
        this.pilihAnalis = pilihAnalis;
        this.kepala = kepala;
        this.staf = staf;
    }

    @Override
    public String tugas() {
        return "validasiPenugasan";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long sampelId = k.id("sampelId");
        Map<Long, ParameterLab> parameter = penugasan.parameter(sampelId).stream().collect(Collectors.toMap(ParameterLab::pilihanId, Function.identity()));
        List<Paket> paket = penugasan.paket(sampelId);
        Set<String> terpilih = paket.stream().map(Paket::analis).collect(Collectors.toSet());
        List<Baris> baris = paket.stream().flatMap(p -> penugasan.pilihanPaket(p.id()).stream()
            .map(id -> new Baris(parameter.get(id), staf.nama(p.analis()), p.target()))).toList();
        Pelaksana siapa = penugasan.pelaksana(sampelId);
        return new Data(kepala.dari(sampelId), k.kasus(), siapa.sebutan(), baris, pilihAnalis.dari(k.satker(), siapa).stream().filter(a -> terpilih.contains(a.id()))
            .map(AnalisPilihan::peringatan).filter(Objects::nonNull).toList());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        if (isian.keputusan() == null || !Set.of("setuju", "kembalikan").contains(isian.keputusan())) {
            throw IsianKeliru.pada("keputusan", "Pilih setuju atau kembalikan.");
        }
        penugasan.validasi(k.id("sampelId"), isian.keputusan().equals("setuju"), isian.catatan(), k.pelaku());
        return Map.of("penugasan", isian.keputusan());
    }
}
