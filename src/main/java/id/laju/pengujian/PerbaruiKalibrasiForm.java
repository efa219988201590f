package id.laju.pengujian;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The reminder before a calibration ends: somebody records the new one, or takes the instrument out of use. */
@Component("perbaruiKalibrasiForm")
class PerbaruiKalibrasiForm implements FormTugas<PerbaruiKalibrasiForm.Isian> {

    /** @param keputusan kalibrasi or keadaan */
    record Isian(String keputusan, LocalDate tanggal, LocalDate sampai, String nomorSertifikat, String lembaga, Boolean laik, String catatan,
            KeadaanAlat keadaan, LocalDate sejak, String alasan) {
    }

    record Data(String kasus, Alat alat, String keadaan, boolean berakhir, LocalDate hariIni) {
    }

    private final AlatService alat;
    private final KalibrasiAlatService kalibrasi;
    private final KeadaanAlatService keadaan;

    PerbaruiKalibrasiForm(AlatService alat, KalibrasiAlatService kalibrasi, KeadaanAlatService keadaan) {
        this.alat = alat;
        this.kalibrasi = kalibrasi;
        this.keadaan = keadaan;
    }

    @Override
    public String tugas() {
        return "perbaruiKalibrasi";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Alat a = alat.ambil(k.satker(), k.id(AlatProses.ALAT_ID));
        LocalDate hari = alat.hariIni(k.satker());
        return new Data(k.kasus(), a, a.status(hari), !a.layak(hari), hari);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian i) {
        long id = k.id(AlatProses.ALAT_ID);
        if ("kalibrasi".equals(i.keputusan())) {
            kalibrasi.simpan(k.satker(), id, new KalibrasiIsian(i.tanggal(), i.sampai(), i.nomorSertifikat(), i.lembaga(), i.laik(), i.catatan()), null, null, k.pelaku());
        } else if ("keadaan".equals(i.keputusan())) {
            keadaan.catat(k.satker(), id, i.keadaan(), i.sejak(), i.alasan(), k.pelaku());
        } else {
            throw IsianKeliru.pada("keputusan", "Pilih: kalibrasi sudah dilakukan, atau alat tidak dipakai.");
        }
        return Map.of("tindakanAlat", i.keputusan());
    }
}
