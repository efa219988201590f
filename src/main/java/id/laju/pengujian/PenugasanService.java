package id.laju.pengujian;

import id.laju.kalender.KalenderKerja;
import id.laju.metode.BukuMetode;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who tests what until when (LAB-008 to LAB-019, SLA-006): one package per analyst and target. */
@Service
public class PenugasanService {

    /** Further away a year was mistyped. */
    private static final int TAHUN_PALING_LAMA = 5;

    private final PenugasanMapper mapper;
    private final PenerimaanMapper sampel;
    private final StafService staf;
    private final AturanMetode metode;
    private final KalenderKerja kalender;
    private final Clock jam;

    PenugasanService(PenugasanMapper mapper, PenerimaanMapper sampel, StafService staf, AturanMetode metode, KalenderKerja kalender,
            Clock jam) {
        this.mapper = mapper;
        this.sampel = sampel;
        this.staf = staf;
        this.metode = metode;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** All parameters of the sample, dropped ones included. */
    public List<ParameterLab> parameter(long sampelId) {
        return mapper.parameter(sampelId);
    }

    public Optional<ParameterLab> satuParameter(long pilihanId) {
        return mapper.satuParameter(pilihanId);
    }

    /** Packages that count, in the order of their rounds. */
    public List<Paket> paket(long sampelId) {
        return mapper.paketSampel(sampelId);
    }

    public List<Long> pilihanPaket(long paketId) {
        return mapper.pilihanPaket(paketId);
    }

    /** Proposes the packages; an earlier proposal is replaced. */
    @Transactional
    public void tugaskan(String satker, long sampelId, TugaskanIsian isian, String oleh) {
        sampel.kunci(sampelId);
        List<TugaskanIsian.Baris> baris = isian.baris() == null ? List.of() : isian.baris();
        periksa(satker, sampelId, isian.catatan(), baris);
        mapper.buangUsulan(sampelId);
        sampel.catatanLab(sampelId, HasilIsian.kosong(isian.catatan()) ? null : isian.catatan().strip());
        baris.forEach(b -> mapper.atur(sampelId, b, Boolean.FALSE.equals(b.akreditasi())));
        Map<List<Object>, List<TugaskanIsian.Baris>> paket = baris.stream()
            .collect(Collectors.groupingBy(b -> List.of(b.analis(), b.target()), LinkedHashMap::new, Collectors.toList()));
        paket.values().forEach(isi -> simpan(satker, sampelId, isi.get(0).analis(), isi.get(0).target(), 1, "DIUSULKAN", null, null, oleh,
            isi.stream().map(TugaskanIsian.Baris::pilihanId).toList()));
    }

    long simpan(String satker, long sampelId, String analis, LocalDate target, int putaran, String status, String alasan,
            String subkontraktor, String oleh, List<Long> pilihan) {
        long id = mapper.simpan(new Paket(0, sampelId, satker, analis, target, putaran, status, alasan, oleh, jam.instant(), null, subkontraktor));
        pilihan.forEach(p -> mapper.isi(id, p));
        return id;
    }

    private void periksa(String satker, long sampelId, String catatan, List<TugaskanIsian.Baris> baris) {
        Pelaksana pelaksana = pelaksana(sampelId);
        Set<String> analis = orang(satker, pelaksana);
        Map<Long, ParameterLab> semua = mapper.parameter(sampelId).stream().filter(p -> !p.dicoret()).collect(Collectors.toMap(ParameterLab::pilihanId, p -> p));
        Set<Long> harus = new HashSet<>(semua.keySet());
        BukuMetode buku = metode.buku(satker, semua.values(), hariIni(satker));
        PeriksaIsian p = new PeriksaIsian().panjang("catatan", catatan, 500, "Catatan");
        for (int i = 0; i < baris.size(); i++) {
            TugaskanIsian.Baris b = baris.get(i);
            String awal = "baris." + i + ".";
            p.tolakJika(!harus.remove(b.pilihanId()), awal + "analis", "Parameter ini tidak ada di sampel ini. Muat ulang formulir.")
                .tolakJika(b.analis() == null || !analis.contains(b.analis()), awal + "analis", "Pilih " + pelaksana.kata() + ".")
                .panjang(awal + "satuan", b.satuan(), 60, "Satuan").panjang(awal + "metode", b.metode(), 200, "Metode uji");
            periksaTarget(p, awal + "target", satker, b.target());
            Optional.ofNullable(semua.get(b.pilihanId())).ifPresent(par -> periksaMetode(p, awal, buku, par, b, pelaksana));
        }
        p.tolakJika(!harus.isEmpty(), "baris", "Setiap parameter harus mempunyai analis dan target. Muat ulang formulir bila ada yang tidak tampak.").selesai();
    }

    private void periksaMetode(PeriksaIsian p, String awal, BukuMetode buku, ParameterLab par, TugaskanIsian.Baris b, Pelaksana pelaksana) {
        String dipakai = HasilIsian.kosong(b.metode()) ? par.metode() : b.metode();
        String keliru = buku.keliru(par.parameterId(), dipakai);
        p.tolakJika(keliru != null, awal + "metode", keliru)
            .tolakJika(b.analis() != null && !buku.boleh(b.analis(), par.parameterId(), dipakai), awal + "analis",
                pelaksana.sebutan() + " ini tidak tercatat berwenang untuk metode " + dipakai + "; pilih " + pelaksana.kata() + " lain.");
    }

    /** Who works on this: an analyst on a sample, a calibrator on an instrument. */
    Pelaksana pelaksana(long sampelId) {
        return Pelaksana.dari(mapper.parameter(sampelId));
    }

    /** Who does such work in this satker now. */
    Set<String> orang(String satker, Pelaksana pelaksana) {
        return berperan(satker, pelaksana.peran());
    }

    /** Who may look after samples in this satker now. */
    Set<String> penyelia(String satker) {
        return berperan(satker, "penyelia");
    }

    private Set<String> berperan(String satker, String peran) {
        return staf.denganPeran(satker, peran).stream().map(Staf::id).collect(Collectors.toSet());
    }

    void periksaTarget(PeriksaIsian p, String bidang, String satker, LocalDate target) {
        if (target == null || target.isBefore(hariIni(satker))) {
            p.tolak(bidang, "Isi target selesai, hari ini atau sesudahnya.");
            return;
        }
        p.tolakJika(target.isAfter(hariIni(satker).plusYears(TAHUN_PALING_LAMA)), bidang, "Target lebih dari " + TAHUN_PALING_LAMA + " tahun lagi; periksa tahunnya.");
        p.tolakJika(!kalender.hariKerja(satker, target), bidang, "Target jatuh pada hari libur; pilih hari kerja.");
    }

    /** Manajer Teknis agrees, or sends the assignment back with a note. */
    @Transactional
    public void validasi(long sampelId, boolean setuju, String catatan, String oleh) {
        if (!setuju && HasilIsian.kosong(catatan)) {
            throw IsianKeliru.pada("catatan", "Tulis catatan, supaya penyelia tahu apa yang perlu diperbaiki.");
        }
        sampel.kunci(sampelId);
        mapper.catatValidasi(sampelId, setuju, HasilIsian.kosong(catatan) ? null : catatan.strip(), oleh, jam.instant());
        if (setuju) {
            mapper.sahkan(sampelId);
            sampel.distribusi(sampelId, jam.instant());
        }
    }

    /** Why the last proposal came back; null when it did not. */
    public String catatanKembali(long sampelId) {
        return mapper.catatanKembali(sampelId).orElse(null);
    }

    /** When a package is due: the end of working hours of its target day. */
    Date tenggat(long paketId) {
        Paket p = mapper.paket(paketId).orElseThrow();
        return tenggat(p.satker(), p.target());
    }

    Date tenggat(String satker, LocalDate target) {
        return Date.from(kalender.tambahHariKerja(satker, target.atStartOfDay(kalender.zona(satker)).toInstant(), 0));
    }

    ZoneId zona(String satker) {
        return kalender.zona(satker);
    }

    public LocalDate hariIni(String satker) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(satker));
    }

    /** The day so many working days from now. */
    LocalDate sesudah(String satker, int hariKerja) {
        return LocalDate.ofInstant(kalender.tambahHariKerja(satker, jam.instant(), hariKerja), kalender.zona(satker));
    }
}
