package id.laju.permohonan;

import id.laju.layanan.KondisiKontak;
import id.laju.layanan.MigrasiService;
import id.laju.layanan.Tarif;
import id.laju.layanan.TarifService;
import id.laju.layanan.TipePangan;
import id.laju.permohonan.LihatPermohonan.LihatKelompok;
import id.laju.permohonan.LihatPermohonan.LihatMigrasi;
import id.laju.permohonan.LihatPermohonan.LihatParameter;
import id.laju.permohonan.LihatPermohonan.LihatPilihan;
import id.laju.permohonan.LihatPermohonan.LihatSampel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a page or a task form shows of a request. */
@Component
class SusunLihat {

    private final PermohonanMapper baca;
    private final SampelMapper sampel;
    private final TarifService tarif;
    private final MigrasiService migrasi;
    private final KatalogPermohonan katalog;
    private final DataDukung dataDukung;
    private final AlatDimintaService alat;
    private final LokasiService lokasi;
    private final LayananLain lain;

    SusunLihat(PermohonanMapper baca, SampelMapper sampel, TarifService tarif, MigrasiService migrasi, KatalogPermohonan katalog,
            DataDukung dataDukung, AlatDimintaService alat, LokasiService lokasi, LayananLain lain) {
        this.baca = baca;
        this.sampel = sampel;
        this.tarif = tarif;
        this.migrasi = migrasi;
        this.katalog = katalog;
        this.dataDukung = dataDukung;
        this.alat = alat;
        this.lokasi = lokasi;
        this.lain = lain;
    }

    LihatPermohonan lihat(Permohonan p) {
        List<LihatSampel> semua = baca.sampel(p.id()).stream().map(s -> sampel(p, s)).toList();
        int banyak = semua.stream().flatMap(s -> s.kelompok().stream()).mapToInt(k -> k.isi().size()).sum();
        BigDecimal total = semua.stream().map(LihatSampel::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LihatPermohonan(p, lokasi.cari(p.id()).orElse(null), semua, dataDukung.semua(p.id()), baca.catatanTerakhir(p.id()),
            bidang(p, semua), banyak, total);
    }

    private Map<String, String> bidang(Permohonan p, List<LihatSampel> semua) {
        return lain.untuk(p).map(i -> i.bidang(p)).orElseGet(() -> BidangPermohonan.semua(semua.stream().map(LihatSampel::sampel).toList()));
    }

    private LihatSampel sampel(Permohonan p, Sampel s) {
        List<ParameterSampel> parameter = baca.parameter(s.id());
        Map<Long, Tarif> harga = tarif.tarif(parameter.stream().map(ParameterSampel::parameterId).toList(), katalog.hariTarif(p));
        BigDecimal jumlah = harga.values().stream().map(Tarif::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LihatSampel(s, kelompok(parameter, harga), migrasi(s.id()), dataDukung.milikSampel(s.id()), jumlah, s.alat() ? alat.ambil(s.id()) : null);
    }

    private static List<LihatKelompok> kelompok(List<ParameterSampel> parameter, Map<Long, Tarif> harga) {
        List<LihatKelompok> hasil = new ArrayList<>();
        int nomor = 0;
        for (ParameterSampel p : parameter) {
            if (hasil.isEmpty() || !Objects.equals(hasil.get(hasil.size() - 1).nama(), p.kelompok())) {
                hasil.add(new LihatKelompok(p.kelompok(), new ArrayList<>()));
            }
            Tarif t = harga.get(p.parameterId());
            hasil.get(hasil.size() - 1).isi().add(new LihatParameter(++nomor, p.id(), p.parameterId(), p.nama(), p.namaEn(), p.satuan(),
                p.metode(), t == null ? null : t.jumlah()));
        }
        return hasil;
    }

    private LihatMigrasi migrasi(long sampelId) {
        List<MigrasiDipilih> semua = sampel.migrasi(sampelId);
        if (semua.isEmpty()) {
            return null;
        }
        MigrasiSampel m = MigrasiSampel.dari(semua);
        return new LihatMigrasi(label(m.tipe(), migrasi.tipePangan().stream().collect(Collectors.toMap(TipePangan::id, SusunLihat::label))),
            label(m.waktu(), kondisi(migrasi.waktuKontak())), label(m.suhu(), kondisi(migrasi.suhuKontak())));
    }

    private static String label(TipePangan t) {
        return t.tipe() + ": " + t.panganOlahan();
    }

    private static Map<Integer, String> kondisi(List<KondisiKontak> semua) {
        return semua.stream().collect(Collectors.toMap(KondisiKontak::id, KondisiKontak::label));
    }

    private static List<LihatPilihan> label(List<MigrasiDipilih> dipilih, Map<Integer, String> nama) {
        return dipilih.stream().map(d -> new LihatPilihan(d.pilihanId(), nama.getOrDefault(d.pilihanId(), "-"), d.keterangan())).toList();
    }
}
