package id.laju.kalibrasi;

import id.laju.layanan.RentangService;
import id.laju.layanan.RentangUkur;
import id.laju.pengujian.HasilIsian;
import id.laju.pengujian.HasilService;
import id.laju.pengujian.HasilUji;
import id.laju.pengujian.Paket;
import id.laju.pengujian.ParameterLab;
import id.laju.pengujian.PenugasanService;
import id.laju.permohonan.AlatDimintaService;
import id.laju.permohonan.TitikUkur;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measurements of instruments; each version of a result keeps its own (ISO/IEC 17025, 7.5.1). */
@Service
public class KalibrasiService {

    private final DataKalibrasiMapper mapper;
    private final BacaKalibrasi baca;
    private final HasilService hasil;
    private final PenugasanService penugasan;
    private final RentangService rentang;
    private final AlatDimintaService diminta;

    KalibrasiService(DataKalibrasiMapper mapper, BacaKalibrasi baca, HasilService hasil, PenugasanService penugasan, RentangService rentang, AlatDimintaService diminta) {
        this.mapper = mapper;
        this.baca = baca;
        this.hasil = hasil;
        this.penugasan = penugasan;
        this.rentang = rentang;
        this.diminta = diminta;
    }

    /** What was measured for that version of a result; empty for results of another kind. */
    public Optional<DataKalibrasi> data(long hasilId) {
        return mapper.kepala(hasilId).map(k -> new DataKalibrasi(k.satuan(), k.dsi(), k.suhu(), k.suhuU(), k.kelembapan(), k.kelembapanU(), k.nomorLk(),
            mapper.semuaTitik(hasilId), mapper.semuaStandar(hasilId)));
    }

    Paket paket(long sampelId, long paketId) {
        return penugasan.paket(sampelId).stream().filter(p -> p.id() == paketId).findFirst().orElseThrow();
    }

    /** The one parameter of a package of an instrument. */
    ParameterLab parameter(long sampelId, long paketId) {
        List<Long> isi = penugasan.pilihanPaket(paketId);
        return penugasan.parameter(sampelId).stream().filter(p -> isi.contains(p.pilihanId())).findFirst().orElseThrow();
    }

    RentangUkur rentang(ParameterLab p) {
        return rentang.ambil(p.parameterId());
    }

    /** Stores the measurement, or why there is none, and hands the package over. @throws IsianKeliru nothing is stored then */
    @Transactional
    public void selesaikan(long sampelId, long paketId, IsianKalibrasi isian, String oleh) {
        ParameterLab p = parameter(sampelId, paketId);
        boolean tidakDapat = isian.tidakDapatDiuji() != null && !isian.tidakDapatDiuji().isBlank();
        if (tidakDapat) {
            hasil.simpan(paketId, p.pilihanId(), satu(null, isian.tidakDapatDiuji(), isian), oleh);
        } else {
            simpan(sampelId, paketId, p, isian, oleh);
        }
        hasil.serahkan(paketId, oleh);
    }

    private void simpan(long sampelId, long paketId, ParameterLab p, IsianKalibrasi isian, String oleh) {
        List<BigDecimal> titik = diminta.ambil(sampelId).titik().stream().map(TitikUkur::nilai).toList();
        DataKalibrasi data = baca.baca(rentang(p), titik, isian, paket(sampelId, paketId).subkontraktor() == null ? CaraKalibrasi.LENGKAP : CaraKalibrasi.LUAR);
        HasilUji h = hasil.simpanKalibrasi(paketId, p.pilihanId(), satu(ringkas(data), null, isian), oleh);
        mapper.simpan(h.id(), data);
        for (int i = 0; i < data.titik().size(); i++) {
            mapper.titik(h.id(), i + 1, data.titik().get(i));
        }
        data.standar().forEach(s -> mapper.standar(h.id(), s));
    }

    private static HasilIsian satu(String ringkas, String alasan, IsianKalibrasi i) {
        return new HasilIsian(ringkas, null, null, alasan, i.catatan(), null, i.tanggal(), null);
    }

    private static String ringkas(DataKalibrasi d) {
        TitikHasil terbesar = d.titik().stream().max(Comparator.comparing(TitikHasil::ketidakpastian)).orElseThrow();
        return d.titik().size() + " titik ukur, U (k = 2) paling besar " + BacaKalibrasi.koma(terbesar.ketidakpastian()) + " " + d.satuan();
    }
}
