package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.metode.MetodeBerlaku;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results as analysts enter them; every change is a new version (ISO/IEC 17025, 7.5.1). */
@Service
public class HasilService {

    private static final String KALIBRASI = "KALIBRASI";
    private static final String ALASAN_SENDIRI = "Diperbaiki analis sebelum paket diserahkan";

    private final HasilMapper mapper;
    private final PenugasanMapper penugasan;
    private final PenerimaanService penerimaan;
    private final AlatService alat;
    private final AturanMetode metode;
    private final KalenderKerja kalender;
    private final Clock jam;

    HasilService(HasilMapper mapper, PenugasanMapper penugasan, PenerimaanService penerimaan, AlatService alat, AturanMetode metode,
            KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.penerimaan = penerimaan;
        this.alat = alat;
        this.metode = metode;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** All versions, newest first. */
    public List<HasilUji> riwayat(long pilihanId) {
        return mapper.semua(pilihanId);
    }

    /** The version that counts per parameter of the sample; dropped parameters are left out. */
    public Map<Long, HasilUji> kini(long sampelId) {
        return mapper.kiniSampel(sampelId).stream().collect(Collectors.toMap(HasilUji::pilihanId, Function.identity()));
    }

    public List<Organisme> organisme(long hasilId) {
        return mapper.daftarOrganisme(hasilId);
    }

    /** By result, in one query; none for a result that is no list. */
    Map<Long, List<Organisme>> organisme(Collection<Long> hasilIds) {
        return hasilIds.isEmpty() ? Map.of() : mapper.semuaOrganisme(hasilIds).stream().collect(Collectors.groupingBy(HasilMapper.OrganismeHasil::hasilId,
            Collectors.mapping(o -> new Organisme(o.nama(), o.jumlah()), Collectors.toList())));
    }

    /**
     * Stores a value of an open package of this analyst. The same value again is no new version; an empty cell changes nothing.
     *
     * @return the version that counts now; empty when there is none
     * @throws IsianKeliru also when somebody else changed the cell since the screen was loaded
     */
    @Transactional
    public Optional<HasilUji> simpan(long paketId, long pilihanId, HasilIsian isian, String oleh) {
        if (!HasilIsian.kosong(isian.hasil()) && penugasan.satuParameter(pilihanId).filter(p -> p.jenisHasil().equals(KALIBRASI)).isPresent()) {
            throw IsianKeliru.pada("hasil", "Hasil kalibrasi diisi per titik ukur pada tugasnya di Tasklist.");
        }
        return simpan(paketId, pilihanId, isian, oleh, false);
    }

    /**
     * The result of a calibration, whose measurement the caller keeps beside it; always a new version.
     *
     * @param isian with the measurement in one line as its result
     */
    @Transactional
    public HasilUji simpanKalibrasi(long paketId, long pilihanId, HasilIsian isian, String oleh) {
        return simpan(paketId, pilihanId, isian, oleh, true).orElseThrow();
    }

    private Optional<HasilUji> simpan(long paketId, long pilihanId, HasilIsian isian, String oleh, boolean selaluBaru) {
        Paket paket = paketSendiri(paketId, oleh);
        ParameterLab p = parameter(paket, pilihanId);
        penugasan.kunci(pilihanId);
        Optional<HasilUji> lama = mapper.kini(pilihanId);
        boolean adaDiPaket = lama.filter(h -> h.paketId() == paketId).isPresent();
        int versi = lama.map(HasilUji::versi).orElse(0);
        if (isian.versi() != null && isian.versi() != versi) {
            throw IsianKeliru.pada("hasil", "Hasil ini sudah berubah di tempat lain. Muat ulang halaman untuk melihatnya.");
        }
        if (isian.kosong()) {
            tolakKosong(adaDiPaket);
            return lama;
        }
        HasilUji baru = susun(paket, p, isian, versi + 1, lama.isEmpty() ? null : adaDiPaket ? ALASAN_SENDIRI : paket.alasan(), oleh);
        if (!selaluBaru && adaDiPaket && sama(lama.get(), baru)) {
            return lama;
        }
        return Optional.of(tulis(baru));
    }

    private HasilUji tulis(HasilUji baru) {
        long id = mapper.simpan(baru);
        if (baru.jenis().equals("ORGANISME")) {
            List<Organisme> daftar = Organisme.urai("hasil", baru.tertulis());
            for (int i = 0; i < daftar.size(); i++) {
                mapper.organisme(id, i, daftar.get(i));
            }
        }
        return mapper.kini(baru.pilihanId()).orElseThrow();
    }

    private HasilUji susun(Paket paket, ParameterLab p, HasilIsian i, int versi, String alasanUbah, String oleh) {
        periksa(paket, i);
        BacaHasil b = BacaHasil.dari(p, i);
        boolean tdu = b.jenis().equals("TIDAK_DAPAT_DIUJI");
        Optional<MetodeBerlaku> dipakai = tdu || paket.subkontraktor() != null ? Optional.empty() : metode.dipakai(paket.satker(), p, i.tanggal(), oleh);
        return new HasilUji(null, p.pilihanId(), paket.id(), versi, b.jenis(), b.tertulis(), b.kualifikasi(), b.nilai(), b.desimal(),
            tdu ? null : BacaHasil.ulangan(i.ulangan()), tdu ? null : BacaHasil.ketidakpastian(i.ketidakpastian()),
            tdu ? i.tidakDapatDiuji().strip() : null, p.satuan(), p.metode(), p.basis(), p.lod(), p.loq(), tdu ? null : i.alatId(), i.tanggal(),
            HasilIsian.kosong(i.catatan()) ? null : i.catatan().strip(), oleh, jam.instant(), alasanUbah,
            dipakai.map(MetodeBerlaku::versiId).orElse(null), dipakai.map(MetodeBerlaku::versi).orElse(null));
    }

    private void periksa(Paket paket, HasilIsian i) {
        LocalDate hari = hariIni(paket.satker());
        LocalDate terima = LocalDate.ofInstant(penerimaan.ambil(paket.sampelId()).diterimaPada(), kalender.zona(paket.satker()));
        new PeriksaIsian()
            .wajib("tanggal", i.tanggal(), "Isi tanggal uji.")
            .tolakJika(i.tanggal() != null && i.tanggal().isAfter(hari), "tanggal", "Tanggal uji tidak boleh di masa depan.")
            .tolakJika(i.tanggal() != null && i.tanggal().isBefore(terima), "tanggal", "Tanggal uji tidak boleh sebelum sampel diterima.")
            .tolakJika(!HasilIsian.kosong(i.hasil()) && !HasilIsian.kosong(i.tidakDapatDiuji()), "tidakDapatDiuji",
                "Isi hasil, atau alasan tidak dapat diuji; jangan keduanya.")
            .tolakJika(paket.subkontraktor() != null && HasilIsian.kosong(i.catatan()) && HasilIsian.kosong(i.tidakDapatDiuji()), "catatan",
                "Isi nomor laporan laboratorium luar.")
            .panjang("tidakDapatDiuji", i.tidakDapatDiuji(), 500, "Alasan").panjang("catatan", i.catatan(), 500, "Catatan")
            .panjang("ulangan", i.ulangan(), 300, "Ulangan").panjang("hasil", i.hasil(), 4000, "Hasil")
            .selesai();
        if (i.alatId() != null) {
            alat.pastikanLayak(paket.satker(), i.alatId(), i.tanggal());
        }
    }

    LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    private static void tolakKosong(boolean adaDiPaket) {
        if (adaDiPaket) {
            throw IsianKeliru.pada("hasil", "Hasil yang sudah tersimpan tidak dapat dikosongkan; ketik nilai yang benar.");
        }
    }

    private static boolean sama(HasilUji a, HasilUji b) {
        return isi(a).equals(isi(b));
    }

    private static List<Object> isi(HasilUji h) {
        List<Object> isi = new ArrayList<>();
        for (Object o : new Object[] {h.jenis(), h.tertulis(), h.ulangan(), h.alasan(), h.alatId(), h.tanggal(), h.catatan(), h.satuan(), h.metode(), h.metodeVersi()}) {
            isi.add(Objects.toString(o, ""));
        }
        isi.add(h.ketidakpastian() == null ? "" : h.ketidakpastian().stripTrailingZeros().toPlainString());
        return isi;
    }

    /** @throws TidakDitemukan when it is not this analyst's, so that nobody learns of others' work (LAB-021) */
    Paket paketSendiri(long paketId, String analis) {
        Paket paket = penugasan.kunciPaket(paketId).filter(x -> x.analis().equals(analis))
            .orElseThrow(() -> new TidakDitemukan("Paket uji ini bukan tugas Anda."));
        if (!paket.terbuka()) {
            throw new IsianKeliru("Paket uji ini sudah diserahkan, jadi hasilnya tidak dapat diubah lagi. Perubahan hanya lewat pengembalian penyelia.");
        }
        return paket;
    }

    private ParameterLab parameter(Paket paket, long pilihanId) {
        if (!penugasan.pilihanPaket(paket.id()).contains(pilihanId)) {
            throw new TidakDitemukan("Parameter ini tidak ada di paket uji Anda.");
        }
        return penugasan.satuParameter(pilihanId).orElseThrow();
    }

    /** Hands the package over. @throws IsianKeliru while a parameter has no result */
    @Transactional
    public void serahkan(long paketId, String analis) {
        paketSendiri(paketId, analis);
        List<String> kurang = penugasan.kurang(List.of(paketId)).stream().map(PenugasanMapper.Kurang::parameter).toList();
        if (!kurang.isEmpty()) {
            throw new IsianKeliru("Masih ada " + kurang.size() + " parameter tanpa hasil: " + String.join(", ", kurang)
                + ". Isi hasilnya, atau nyatakan tidak dapat diuji dengan alasan.");
        }
        penugasan.selesaikan(paketId, jam.instant());
    }
}
