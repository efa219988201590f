package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The analyst's own table: open results of one parameter and method across orders (LAB-021), blind to whose they are. */
@Service
public class LembarKerjaService {

    /** @param versi of the last result in any round, 0 for none; {@code hasil} null while there is none in this one; {@code sebelum} what an earlier round said */
    record Baris(long paketId, long pilihanId, SampelButa sampel, LocalDate target, boolean terlambat, int putaran, String alasan, String satuan,
            String basis, int versi, HasilUji hasil, String alat, String sebelum) {
    }

    record Lembar(String parameter, String metode, String jenisHasil, List<String> pilihanHasil, TumpukanUji tumpukan, List<AlatPilihan> alat,
            LocalDate hariIni, List<Baris> baris) {
    }

    /** @param kurang parameters that still need a result; empty: the package can be handed over */
    record Kelengkapan(long paketId, String nomorAnalisa, List<String> kurang) {
    }

    private final LembarKerjaMapper mapper;
    private final PenugasanMapper penugasan;
    private final HasilService hasil;
    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final AlatService alat;
    private final AlatPilihan.Daftar pilihanAlat;

    LembarKerjaService(LembarKerjaMapper mapper, PenugasanMapper penugasan, HasilService hasil, PermohonanService permohonan,
            PenerimaanService penerimaan, AlatService alat, AlatPilihan.Daftar pilihanAlat) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.alat = alat;
        this.pilihanAlat = pilihanAlat;
    }

    List<KelompokLembar> kelompok(String satker, String analis) {
        return mapper.kelompok(satker, analis);
    }

    @Transactional(readOnly = true)
    Lembar lembar(String satker, String analis, String parameter, String metode) {
        List<BarisLembar> baris = mapper.baris(satker, analis, parameter, metode);
        LocalDate hari = hasil.hariIni(satker);
        ParameterLab contoh = baris.isEmpty() ? null : penugasan.satuParameter(baris.get(0).pilihanId()).orElseThrow();
        return new Lembar(parameter, metode, contoh == null ? "ANGKA" : contoh.jenisHasil(), contoh == null ? List.of() : contoh.pilihanHasil(),
            mapper.tumpukan(analis, parameter, metode).orElse(null), pilihanAlat.untuk(satker, hari), hari,
            baris.stream().map(b -> baris(satker, b, hari)).toList());
    }

    private Baris baris(String satker, BarisLembar b, LocalDate hari) {
        Sampel s = permohonan.satuSampel(b.sampelId());
        Permohonan p = permohonan.ambil(s.permohonanId());
        ParameterLab par = penugasan.satuParameter(b.pilihanId()).orElseThrow();
        List<HasilUji> semua = hasil.riwayat(b.pilihanId());
        HasilUji kini = semua.stream().findFirst().filter(h -> h.paketId() == b.paketId()).orElse(null);
        String sebelum = semua.stream().filter(h -> h.paketId() != b.paketId()).findFirst().map(HasilUji::tampil).orElse(null);
        String label = kini == null || kini.alatId() == null ? null : alat.ambil(satker, kini.alatId()).label();
        return new Baris(b.paketId(), b.pilihanId(), SampelButa.dari(s, penerimaan.ambil(b.sampelId()), p), b.target(), b.target().isBefore(hari), b.putaran(),
            b.alasan(), par.satuan(), par.basis(), semua.isEmpty() ? 0 : semua.get(0).versi(), kini, label, sebelum);
    }

    /** Stores one cell. @return the row as it is now */
    @Transactional
    Baris simpan(String satker, String analis, long paketId, long pilihanId, HasilIsian isian) {
        Optional<HasilUji> kini = hasil.simpan(paketId, pilihanId, isian, analis);
        Paket paket = penugasan.paket(paketId).orElseThrow();
        String nomor = penerimaan.ambil(paket.sampelId()).nomorAnalisa();
        return baris(satker, new BarisLembar(paketId, pilihanId, paket.sampelId(), nomor, paket.target(), paket.putaran(),
            kini.isPresent() && paket.putaran() > 1 ? paket.alasan() : null), hasil.hariIni(satker));
    }

    /** Instrument and date of the batch. @throws IsianKeliru also for an instrument whose calibration has expired */
    @Transactional
    void atur(String satker, String analis, TumpukanUji tumpukan) {
        if (tumpukan.tanggal() == null || tumpukan.tanggal().isAfter(hasil.hariIni(satker))) {
            throw IsianKeliru.pada("tanggal", "Isi tanggal uji, paling lambat hari ini.");
        }
        if (tumpukan.alatId() != null) {
            alat.pastikanLayak(satker, tumpukan.alatId(), tumpukan.tanggal());
        }
        mapper.atur(analis, tumpukan);
    }

    /** The packages that have a row on this table, and what each still lacks. */
    @Transactional(readOnly = true)
    List<Kelengkapan> kelengkapan(String satker, String analis, String parameter, String metode) {
        List<Kelengkapan> isi = new ArrayList<>();
        mapper.baris(satker, analis, parameter, metode).stream().map(BarisLembar::paketId).distinct().forEach(id -> {
            Paket p = penugasan.paket(id).orElseThrow();
            isi.add(new Kelengkapan(id, penerimaan.ambil(p.sampelId()).nomorAnalisa(),
                hasil.belum(id).stream().map(x -> penugasan.satuParameter(x).orElseThrow().nama()).toList()));
        });
        return isi;
    }
}
