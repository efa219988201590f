package id.laju.mesin;

import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What is known of the cases: status, turn, promise and every step. Needs no engine. */
@Service
public class KasusService {

    private final KasusMapper kasus;
    private final LangkahMapper langkah;
    private final KunciKasus kunci;
    private final PencatatKasus pencatat;

    KasusService(KasusMapper kasus, LangkahMapper langkah, KunciKasus kunci, PencatatKasus pencatat) {
        this.kasus = kasus;
        this.langkah = langkah;
        this.kunci = kunci;
        this.pencatat = pencatat;
    }

    /** @throws TidakDitemukan when there is no such case */
    public Kasus ambil(String nomor) {
        return kasus.cari(nomor).orElseThrow(() -> new TidakDitemukan("Kasus " + nomor + " tidak ada."));
    }

    public Optional<Kasus> cari(String nomor) {
        return kasus.cari(nomor);
    }

    /**
     * Holds the case until the end of the caller's transaction. Timers and tasks come with this lock; whoever moves a case some other
     * way takes it before any row of a feature, so that two who meet wait for each other in one order.
     */
    public void kunci(String nomor) {
        kunci.kunci(nomor);
    }

    /** Moves the promise to a later moment that the customer agreed to; a case without promise keeps none, and none comes nearer. */
    public void geserJanji(String nomor, Instant sampai) {
        pencatat.geser(nomor, sampai);
    }

    /** Makes the promise shorter by so many working days, as a letter of apology for an earlier service gives the customer; a case without promise keeps none. */
    public void majukanJanji(String nomor, int hari) {
        pencatat.majukan(nomor, hari);
    }

    /** Cases of a customer's organisation, newest first. */
    public List<Kasus> milikPelanggan(long pelangganId) {
        return kasus.milik(pelangganId);
    }

    /** All steps, oldest first. */
    public List<Langkah> linimasa(String nomor) {
        return langkah.milik(nomor);
    }

    /** The steps of these cases that say how far a sample is, oldest first. */
    public List<Langkah> denganStatusSampel(Collection<String> nomor) {
        return nomor.isEmpty() ? List.of() : langkah.denganStatusSampel(nomor);
    }

    /** By case: when the customer last answered the wait of this phrase with this word; none where that never happened. */
    public Map<String, Instant> berakhirDengan(String frasa, String keputusan, Collection<String> nomor) {
        return nomor.isEmpty() ? Map.of() : langkah.berakhirDengan("receiveTask_" + frasa, keputusan, nomor).stream()
            .collect(Collectors.toMap(LangkahMapper.Akhir::kasus, LangkahMapper.Akhir::selesai));
    }

    /** Those of these cases in which the wait of this phrase is open now. */
    public Set<String> menanti(String frasa, Collection<String> nomor) {
        return nomor.isEmpty() ? Set.of() : new HashSet<>(langkah.menanti("receiveTask_" + frasa, nomor));
    }

    /** Open steps of all cases of an organisation, in one query. */
    public List<Langkah> terbukaMilik(long pelangganId) {
        return langkah.terbukaMilik(pelangganId);
    }

    /** The newest steps in which an organisation was told something or is waited for now; what it did itself is no news to it. */
    public List<Langkah> pemberitahuan(long pelangganId, int banyak) {
        return langkah.pemberitahuan(pelangganId, banyak);
    }

    /** When the balai last did something by hand; empty before. */
    public Optional<Instant> tindakanTerakhir(String nomor) {
        return langkah.milik(nomor).stream().filter(l -> l.jenis().equals("userTask") && !l.dibatalkan()).map(Langkah::selesai).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** The balai has a step in hand while the time that it promised runs. */
    public boolean dikerjakan(String nomor) {
        return ambil(nomor).jamSejak() != null && langkah.terbuka(nomor).stream().anyMatch(l -> l.jenis().equals("userTask"));
    }

    /** Whether the work of any satker is due, or promised, at that moment or later. */
    public boolean bertenggatSejak(Instant saat) {
        return langkah.bertenggatSejak(saat);
    }

    /** Steps that are open now: where the case stands. */
    public List<Langkah> terbuka(String nomor) {
        return langkah.terbuka(nomor);
    }

    /**
     * Until when the customer can answer the wait of this phrase that is open now, as the model says.
     *
     * @param nama variable that tells the wait from others of the case, such as {@code sampelId}
     * @return empty when nobody waits any more
     */
    public Optional<Instant> batasPenantian(String nomor, String frasa, String nama, long id) {
        return langkah.batas(nomor, "receiveTask_" + frasa, nama, id);
    }

    /** Case in which the wait of this phrase with this id is open, such as of a correction that has a sample of an order tested again. */
    public Optional<String> kasusMenanti(String frasa, String nama, long id) {
        return langkah.kasusMenanti("receiveTask_" + frasa, nama, id);
    }

    /** What staff call the state of each sample's order now, from the models' property {@code statusStaf}; without those that have none. */
    public Map<Long, String> statusStaf(List<SampelKasus> daftar) {
        return daftar.isEmpty() ? Map.of()
                : langkah.statusStaf(daftar).stream().collect(Collectors.toMap(StatusStafSampel::sampelId, StatusStafSampel::status, (a, b) -> a));
    }

    /** Those of the samples of which a deputy did one of these tasks in this person's name. @param frasa element ids without {@code userTask_} */
    public List<Long> sampelAtasNama(String orang, List<String> frasa, List<Long> sampel) {
        return sampel.isEmpty() ? List.of() : langkah.sampelAtasNama(orang, frasa.stream().map(f -> "userTask_" + f).toList(), sampel);
    }

    /** Whether this person ever took or ended a step. */
    public boolean pernahBertindak(String orang) {
        return langkah.pernahBertindak(orang);
    }

    /** Open tasks of this phrase that are assigned to this person, oldest first; {@link Langkah#pegangan} is the task's id. */
    public List<Langkah> tugasDipegang(String frasa, String orang) {
        return langkah.dipegang("userTask_" + frasa, orang);
    }
}
