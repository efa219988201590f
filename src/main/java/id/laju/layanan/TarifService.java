package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prices in versions: a change closes the open version and opens a new one, so that what was once quoted can always be explained. */
@Service
public class TarifService {

    private final TarifMapper mapper;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    TarifService(TarifMapper mapper, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** The version in force on that day per parameter; a parameter without one is missing from the map. */
    public Map<Long, Tarif> tarif(Collection<Long> parameterIds, LocalDate tanggal) {
        return mapper.berlaku(parameterIds.stream().distinct().toArray(Long[]::new), tanggal).stream()
            .collect(Collectors.toMap(Tarif::parameterId, Function.identity()));
    }

    /**
     * Price of an order in rupiah: the sum over all samples, so an id counts as often as it is given.
     *
     * @throws IsianKeliru when one of them has no tariff on that day
     */
    public BigDecimal jumlah(Collection<Long> parameterIds, LocalDate tanggal) {
        Map<Long, Tarif> tarif = tarif(parameterIds, tanggal);
        if (!tarif.keySet().containsAll(parameterIds)) {
            throw new IsianKeliru("Ada parameter yang belum mempunyai tarif; hubungi admin satker.");
        }
        return parameterIds.stream().map(id -> tarif.get(id).jumlah()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Prices of one other service. @param layanan KALIBRASI, SERTIFIKASI, KONSULTANSI or BIMTEK */
    public List<TarifPos> pos(String satker, String layanan, LocalDate hari) {
        return mapper.pos(satker, layanan, hari);
    }

    /** A new item of the price list with its first price, for a feature that keeps what it sells itself. @return its id */
    @Transactional
    public long buatPos(String satker, String layanan, String nama, String rincian, TarifBaru harga, String oleh) {
        harga.periksa();
        long id = mapper.pastikanPos(satker, layanan, nama, rincian);
        SasaranTarif sasaran = SasaranTarif.pos(id);
        if (sasaran.riwayat(mapper).isEmpty()) {
            ganti(satker, sasaran, harga, oleh);
        }
        return id;
    }

    /** Newest first. */
    public List<Tarif> riwayat(String satker, SasaranTarif sasaran) {
        nama(satker, sasaran);
        return sasaran.riwayat(mapper);
    }

    /** What the price is for. */
    public String nama(String satker, SasaranTarif sasaran) {
        return sasaran.nama(mapper, satker).orElseThrow(() -> TidakDitemukan.untuk("Tarif", sasaran.id()));
    }

    /**
     * Opens a new version and closes the one before on the day before.
     *
     * @throws IsianKeliru when a field is missing or the day is not after the start of the newest version
     */
    @Transactional
    public void ganti(String satker, SasaranTarif sasaran, TarifBaru baru, String oleh) {
        baru.periksa();
        sasaran.kunci(mapper, satker);
        Optional<Tarif> lama = sasaran.riwayat(mapper).stream().findFirst();
        lama.ifPresent(t -> tutup(t, baru.berlakuDari()));
        Tarif tarif = sasaran.versi(baru, oleh, jam.instant());
        mapper.tambah(tarif);
        kabar.publishEvent(new PerubahanData(satker, oleh, "tarif", nama(satker, sasaran), lama.orElse(null), tarif));
    }

    /**
     * Takes back the newest version before it begins; the one before stays open.
     *
     * @throws IsianKeliru when it is in force already on that day
     */
    @Transactional
    public void batalkan(String satker, SasaranTarif sasaran, long id, LocalDate hariIni, String oleh) {
        sasaran.kunci(mapper, satker);
        List<Tarif> riwayat = sasaran.riwayat(mapper);
        Tarif nanti = riwayat.stream().findFirst().filter(t -> t.id() == id).orElseThrow(() -> TidakDitemukan.untuk("Tarif", id));
        if (!nanti.berlakuDari().isAfter(hariIni)) {
            throw new IsianKeliru("Tarif ini sudah berlaku sejak " + Tanggal.pendek(nanti.berlakuDari()) + ", jadi tidak dapat dibatalkan; catat tarif baru.");
        }
        mapper.hapus(id);
        riwayat.stream().skip(1).findFirst().filter(t -> nanti.berlakuDari().minusDays(1).equals(t.berlakuSampai())).ifPresent(t -> mapper.buka(t.id()));
        kabar.publishEvent(new PerubahanData(satker, oleh, "tarif", nama(satker, sasaran), nanti, null));
    }

    private void tutup(Tarif lama, LocalDate mulaiBaru) {
        if (!mulaiBaru.isAfter(lama.berlakuDari())) {
            throw IsianKeliru.pada("berlakuDari",
                "Tarif baru harus mulai sesudah " + Tanggal.pendek(lama.berlakuDari()) + ", awal tarif yang terakhir.");
        }
        if (lama.berlakuSampai() == null) {
            mapper.tutup(lama.id(), mulaiBaru.minusDays(1));
        }
    }
}
