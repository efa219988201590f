package id.laju.pengujian;

import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The analyst's own table: open results of one parameter and method across orders (LAB-021), blind to whose they are. */
@Service
public class LembarKerjaService {

    /** @param versi of the last result in any round, 0 for none; {@code hasil} null while there is none in this one; {@code sebelum} what an earlier round said */
    record Baris(long paketId, long pilihanId, SampelButa sampel, LocalDate target, boolean terlambat, int putaran, String alasan, String satuan,
            String basis, int versi, HasilUji hasil, String alat, String sebelum) {
    }

    /** @param alat to choose for the day of the batch, else for today */
    record Lembar(String parameter, String metode, String jenisHasil, List<String> pilihanHasil, TumpukanUji tumpukan, List<AlatPilihan> alat,
            LocalDate hariIni, List<Baris> baris) {
    }

    /** @param kurang parameters that still need a result; empty: the package can be handed over */
    record Kelengkapan(long paketId, String nomorAnalisa, List<String> kurang) {
    }

    private final LembarKerjaMapper mapper;
    private final PenugasanMapper penugasan;
    private final HasilService hasil;
    private final PenyusunHasil penyusun;
    private final PenerimaanService penerimaan;
    private final AlatService alat;
    private final AlatPilihan.Daftar pilihanAlat;
    private final BahanLembar.Pembaca bahan;

    LembarKerjaService(LembarKerjaMapper mapper, PenugasanMapper penugasan, HasilService hasil, PenyusunHasil penyusun, PenerimaanService penerimaan,
            AlatService alat, AlatPilihan.Daftar pilihanAlat, BahanLembar.Pembaca bahan) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.penyusun = penyusun;
        this.penerimaan = penerimaan;
        this.alat = alat;
        this.pilihanAlat = pilihanAlat;
        this.bahan = bahan;
    }

    List<KelompokLembar> kelompok(String satker, String analis) {
        return mapper.kelompok(satker, analis);
    }

    @Transactional(readOnly = true)
    Lembar lembar(String satker, String analis, String parameter, String metode) {
        List<BarisLembar> baris = mapper.baris(satker, analis, parameter, metode);
        LocalDate hari = penyusun.hariIni(satker);
        BahanLembar isi = bahan.baca(baris);
        Map<Long, String> label = label(satker);
        TumpukanUji tumpukan = mapper.tumpukan(analis, parameter, metode).orElse(null);
        ParameterLab contoh = baris.isEmpty() ? null : isi.parameter().get(baris.get(0).pilihanId());
        return new Lembar(parameter, metode, contoh == null ? "ANGKA" : contoh.jenisHasil(), contoh == null ? List.of() : contoh.pilihanHasil(),
            tumpukan, pilihanAlat.untuk(satker, tumpukan == null ? hari : tumpukan.tanggal()), hari,
            baris.stream().map(b -> baris(b, isi, label, hari)).toList());
    }

    private static Baris baris(BarisLembar b, BahanLembar isi, Map<Long, String> alat, LocalDate hari) {
        ParameterLab par = isi.parameter().get(b.pilihanId());
        List<HasilUji> semua = isi.riwayat(b.pilihanId());
        HasilUji kini = semua.stream().findFirst().filter(h -> h.paketId() == b.paketId()).orElse(null);
        String sebelum = semua.stream().filter(h -> h.paketId() != b.paketId()).findFirst().map(HasilUji::tampil).orElse(null);
        String label = kini == null || kini.alatId() == null ? null : alat.get(kini.alatId());
        return new Baris(b.paketId(), b.pilihanId(), isi.buta(b.sampelId()), b.target(), b.target().isBefore(hari), b.putaran(),
            b.alasan(), par.satuan(), par.basis(), semua.isEmpty() ? 0 : semua.get(0).versi(), kini, label, sebelum);
    }

    private Map<Long, String> label(String satker) {
        return alat.semua(satker).stream().collect(Collectors.toMap(Alat::id, Alat::label));
    }

    /** Stores one cell. @return the row as it is now */
    @Transactional
    Baris simpan(String satker, String analis, long paketId, long pilihanId, HasilIsian isian) {
        Optional<HasilUji> kini = hasil.simpan(paketId, pilihanId, isian, analis);
        Paket paket = penugasan.paket(paketId).orElseThrow();
        String nomor = penerimaan.ambil(paket.sampelId()).nomorAnalisa();
        BarisLembar satu = new BarisLembar(paketId, pilihanId, paket.sampelId(), nomor, paket.target(), paket.putaran(),
            kini.isPresent() && paket.putaran() > 1 ? paket.alasan() : null);
        return baris(satu, bahan.baca(List.of(satu)), label(satker), penyusun.hariIni(satker));
    }

    /** Instrument and date of the batch. @throws IsianKeliru also for an instrument whose calibration has expired */
    @Transactional
    void atur(String satker, String analis, TumpukanUji tumpukan) {
        if (tumpukan.tanggal() == null || tumpukan.tanggal().isAfter(penyusun.hariIni(satker))) {
            throw IsianKeliru.pada("tanggal", "Isi tanggal uji, paling lambat hari ini.");
        }
        if (tumpukan.alatId() != null) {
            alat.pastikanLayak(satker, tumpukan.alatId(), tumpukan.tanggal());
        }
        mapper.atur(analis, tumpukan);
    }

    /** The packages that have a row on this table, and what each still lacks, in two queries. */
    @Transactional(readOnly = true)
    List<Kelengkapan> kelengkapan(String satker, String analis, String parameter, String metode) {
        Map<Long, String> paket = new LinkedHashMap<>();
        mapper.baris(satker, analis, parameter, metode).forEach(b -> paket.putIfAbsent(b.paketId(), b.nomorAnalisa()));
        Map<Long, List<String>> kurang = paket.isEmpty() ? Map.of() : penugasan.kurang(paket.keySet()).stream()
            .collect(Collectors.groupingBy(PenugasanMapper.Kurang::paketId, Collectors.mapping(PenugasanMapper.Kurang::parameter, Collectors.toList())));
        return paket.entrySet().stream().map(p -> new Kelengkapan(p.getKey(), p.getValue(), kurang.getOrDefault(p.getKey(), List.of()))).toList();
    }
}
