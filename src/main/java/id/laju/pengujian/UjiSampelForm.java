package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An analyst enters the results of one package (SIPPT step 14; LAB-020); what stands in Lembar kerja is here already. */
@Component("ujiSampelForm")
class UjiSampelForm implements FormTugas<UjiSampelForm.Isian> {

    /** @param baris null leaves everything as it is stored */
    record Isian(Long alatId, LocalDate tanggal, List<Baris> baris) {
    }

    /** @param tetap nobody touched the row: what is stored stays */
    record Baris(long pilihanId, String hasil, String ulangan, String ketidakpastian, String tidakDapatDiuji, String catatan, Boolean tetap) {

        HasilIsian isian(Long alatId, LocalDate tanggal) {
            return new HasilIsian(hasil, ulangan, ketidakpastian, tidakDapatDiuji, catatan, alatId, tanggal, null);
        }
    }

    record Satu(ParameterLab parameter, HasilUji hasil, String sebelum) {
    }

    record Data(KepalaLab.Isi kepala, String kasus, Paket paket, List<Satu> baris, List<AlatPilihan> alat, LocalDate hariIni, String satker) {
    }

    private final HasilService hasil;
    private final PenugasanService penugasan;
    private final AlatPilihan.Daftar alat;
    private final KepalaLab kepala;

    UjiSampelForm(HasilService hasil, PenugasanService penugasan, AlatPilihan.Daftar alat, KepalaLab kepala) {
        this.hasil = hasil;
        this.penugasan = penugasan;
        this.alat = alat;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "ujiSampel";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        long paketId = k.id("paketId");
        long sampelId = k.id("sampelId");
        Paket paket = penugasan.paket(sampelId).stream().filter(p -> p.id() == paketId).findFirst().orElseThrow();
        List<Long> isi = penugasan.pilihanPaket(paketId);
        LocalDate hari = penugasan.hariIni(k.satker());
        return new Data(kepala.dari(sampelId), k.kasus(), paket,
            penugasan.parameter(sampelId).stream().filter(p -> isi.contains(p.pilihanId())).map(p -> satu(p, paketId)).toList(), alat.untuk(k.satker(), hari), hari, k.satker());
    }

    private Satu satu(ParameterLab p, long paketId) {
        List<HasilUji> semua = hasil.riwayat(p.pilihanId());
        HasilUji kini = semua.stream().findFirst().filter(h -> h.paketId() == paketId).orElse(null);
        return new Satu(p, kini, semua.stream().filter(h -> h.paketId() != paketId).findFirst().map(HasilUji::tampil).orElse(null));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        long paketId = k.id("paketId");
        List<Baris> baris = isian.baris() == null ? List.of() : isian.baris();
        PeriksaIsian p = new PeriksaIsian();
        for (int i = 0; i < baris.size(); i++) {
            if (!Boolean.TRUE.equals(baris.get(i).tetap())) {
                simpan(p, paketId, i, baris.get(i), isian, k.pelaku());
            }
        }
        p.selesai();
        hasil.serahkan(paketId, k.pelaku());
        return Map.of();
    }

    /** All rows are read before the form comes back, so that every wrong cell is marked at once. */
    private void simpan(PeriksaIsian p, long paketId, int i, Baris b, Isian isian, String oleh) {
        try {
            hasil.simpan(paketId, b.pilihanId(), b.isian(isian.alatId(), isian.tanggal()), oleh);
        } catch (IsianKeliru e) {
            e.bidang().forEach((bidang, kalimat) ->
                p.tolak(bidang.equals("tanggal") || bidang.equals("alat") ? bidang.replace("alat", "alatId") : "baris." + i + "." + bidang, kalimat));
            if (e.bidang().isEmpty()) {
                throw e;
            }
        }
    }
}
