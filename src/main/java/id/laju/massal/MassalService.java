package id.laju.massal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.kalender.KalenderKerja;
import id.laju.mesin.DrafTugas;
import id.laju.mesin.DrafTugasService;
import id.laju.mesin.GrupSendiri;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import id.laju.mesin.TugasTerbukaService;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of one kind as one table, and how many of each kind there are. */
@Service
public class MassalService {

    /** More than this nobody works through on one page; the most urgent come first. */
    static final int PALING = 200;
    private static final Locale BAHASA = Locale.forLanguageTag("id");

    record Ringkas(JenisMassal jenis, long banyak) {
    }

    /** @param tenggat moment and what is left, in words @param tetap as JSON, as are {@code tanda} and {@code draf}, which is null without a draft */
    record Tampil(BarisMassal baris, String tenggat, String sisa, boolean terlambat, boolean milikSaya, String tetap, String tanda, String draf) {
    }

    /** @param pada in words @param saat to tell the newest */
    private record Draf(@JsonRawValue String isi, String pada, Instant saat) {
    }

    /** Zone of a satker, and what is left until each deadline in words. */
    private record Waktu(ZoneId zona, Map<Instant, String> sisa) {
    }

    private final List<JenisMassal> jenis;
    private final TugasTerbukaService tugas;
    private final DrafTugasService draf;
    private final KalenderKerja kalender;
    private final ObjectMapper json;
    private final Clock jam;

    MassalService(List<JenisMassal> jenis, TugasTerbukaService tugas, DrafTugasService draf, KalenderKerja kalender, ObjectMapper json, Clock jam) {
        this.jenis = jenis.stream().sorted(Comparator.comparingInt(JenisMassal::urut)).toList();
        this.tugas = tugas;
        this.draf = draf;
        this.kalender = kalender;
        this.json = json;
        this.jam = jam;
    }

    List<Ringkas> ringkas(Pelaku pelaku) {
        Set<String> dipegang = tugas.dipegang(pelaku);
        Set<String> tertutup = tugas.tertutup();
        return jenis.stream().filter(j -> peran(j, pelaku, tertutup) || dipegang.contains(j.tugas())).map(j -> new Ringkas(j, tugas.banyak(j.tugas(), pelaku))).toList();
    }

    /** @throws TidakDitemukan when there is no such kind, or not for the roles of this person */
    JenisMassal jenis(String frasa, Pelaku pelaku) {
        return jenis.stream().filter(j -> j.tugas().equals(frasa) && boleh(j, pelaku)).findFirst()
            .orElseThrow(() -> new TidakDitemukan("Tidak ada pekerjaan ini yang dapat Anda kerjakan sekaligus."));
    }

    /** By role, or because something was put before this person by name, such as a signature by mandate. */
    private boolean boleh(JenisMassal j, Pelaku pelaku) {
        return peran(j, pelaku, tugas.tertutup()) || tugas.dipegang(pelaku).contains(j.tugas());
    }

    /** What the model keeps from deputies is for those who hold the role themselves. */
    private static boolean peran(JenisMassal j, Pelaku pelaku, Set<String> tertutup) {
        return j.peran().stream().map(p -> tertutup.contains(j.tugas()) ? GrupSendiri.dari(p) : p).anyMatch(pelaku.peran()::contains);
    }

    long banyak(JenisMassal j, Pelaku pelaku) {
        return tugas.banyak(j.tugas(), pelaku);
    }

    /** Where rows come from a scanner: those that this person scanned and has not sent yet. */
    @Transactional(readOnly = true)
    public List<Tampil> baris(JenisMassal j, Pelaku pelaku) {
        return tampil(j, j.dipindai() ? tugas.diAntara(j.tugas(), pelaku, draf.sekaligus(pelaku)) : tugas.untuk(j.tugas(), pelaku, PALING), pelaku);
    }

    /** The same for tasks that came another way, such as by a scanner. */
    @Transactional(readOnly = true)
    public List<Tampil> tampil(JenisMassal j, List<TugasTerbuka> semua, Pelaku pelaku) {
        Map<String, Waktu> waktu = semua.stream().collect(Collectors.groupingBy(TugasTerbuka::satker, Collectors.collectingAndThen(Collectors.toList(), this::waktu)));
        Map<String, DrafTugas> tersimpan = draf.semua(semua.stream().map(TugasTerbuka::tugasId).toList(), pelaku);
        return semua.isEmpty() ? List.of() : j.baris(semua, pelaku).stream()
            .map(b -> tampil(b, waktu.get(b.tugas().satker()), pelaku, tersimpan.get(b.tugas().tugasId()))).toList();
    }

    /** Of tasks of one satker. */
    private Waktu waktu(List<TugasTerbuka> semua) {
        String satker = semua.get(0).satker();
        return new Waktu(kalender.zona(satker), kalender.sisa(satker, jam.instant(), semua.stream().map(TugasTerbuka::tenggat).filter(Objects::nonNull).toList(), BAHASA));
    }

    /** In words, and whether it may still move. */
    private String kata(Instant sejak, Instant tenggat, ZoneId zona) {
        return Tanggal.batas(tenggat, zona) + (kalender.sementara(sejak, tenggat, zona) ? " (sementara)" : "");
    }

    private Tampil tampil(BarisMassal b, Waktu w, Pelaku pelaku, DrafTugas d) {
        Instant tenggat = b.tugas().tenggat();
        return new Tampil(b, tenggat == null ? "-" : kata(b.tugas().dibuat(), tenggat, w.zona()), tenggat == null ? null : w.sisa().get(tenggat),
            tenggat != null && tenggat.isBefore(jam.instant()), pelaku.id().equals(b.tugas().pemegang()), tulis(b.tetap()), tulis(b.tanda()),
            d == null ? null : tulis(new Draf(d.isi(), Tanggal.denganJam(d.diubah(), w.zona()), d.diubah())));
    }

    private String tulis(Object isi) {
        try {
            return json.writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
