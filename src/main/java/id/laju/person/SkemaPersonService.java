package id.laju.person;

import id.laju.layanan.TarifPos;
import id.laju.layanan.TarifService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schemes of competence with their units, documents and prices. */
@Service
class SkemaPersonService {

    private final SkemaPersonMapper mapper;
    private final TarifService tarif;
    private final SatkerService satker;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    SkemaPersonService(SkemaPersonMapper mapper, TarifService tarif, SatkerService satker, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.tarif = tarif;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    List<SkemaPerson> semua(String kode) {
        return mapper.semua(kode);
    }

    /** Those that may be asked for today. */
    List<SkemaPerson> ditawarkan(String kode) {
        return mapper.ditawarkan(kode, hariIni(kode));
    }

    SkemaPerson ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Skema person", id));
    }

    SkemaPerson ambil(String kode, long id) {
        return mapper.cari(id).filter(s -> s.satker().equals(kode)).orElseThrow(() -> TidakDitemukan.untuk("Skema person", id));
    }

    List<UnitKompetensi> unit(long skemaId) {
        return mapper.unit(skemaId);
    }

    /** What the people of this order are tested by: the units of the day on which they were first placed, before it those of today. */
    List<UnitKompetensi> unit(long permohonanId, long skemaId) {
        List<UnitKompetensi> kepunyaan = mapper.dibekukan(permohonanId);
        return kepunyaan.isEmpty() ? unit(skemaId) : kepunyaan;
    }

    void bekukan(long permohonanId, long skemaId) {
        mapper.bekukan(permohonanId, skemaId);
    }

    List<SyaratPerson> syarat(long skemaId) {
        return mapper.syarat(skemaId);
    }

    LocalDate hariIni(String kode) {
        return LocalDate.now(jam.withZone(satker.ambil(kode).zonaWaktu()));
    }

    /** Prices of certification on that day, by their ids. */
    Map<Long, TarifPos> tarif(String kode, LocalDate hari) {
        Map<Long, TarifPos> hasil = new LinkedHashMap<>();
        tarif.pos(kode, "SERTIFIKASI", hari).forEach(t -> hasil.put(t.id(), t));
        return hasil;
    }

    /** Adds when the id is null; the code of a scheme does not change. @throws IsianKeliru naming the fields */
    @Transactional
    long simpan(String kode, Long id, IsianSkema isian, String oleh) {
        isian.periksa(tarif(kode, hariIni(kode)).keySet());
        SkemaPerson lama = id == null ? null : ambil(kode, id);
        SkemaPerson baru = isian.skema(id, kode);
        Long tersimpan = lama == null ? mapper.tambah(baru) : lama.id();
        if (tersimpan == null) {
            throw IsianKeliru.pada("kode", "Kode " + baru.kode() + " sudah dipakai skema lain.");
        }
        if (lama != null) {
            mapper.ubah(baru);
        }
        mapper.lepasUnit(tersimpan);
        isian.daftarUnit(new PeriksaIsian()).forEach(u -> mapper.unitBerlaku(tersimpan, u));
        mapper.lepasSyarat(tersimpan);
        isian.daftarSyarat(new PeriksaIsian()).forEach(s -> mapper.syaratBerlaku(tersimpan, s));
        kabar.publishEvent(new PerubahanData(kode, oleh, "skema person", baru.nama(), lama, ambil(tersimpan)));
        return tersimpan;
    }
}
