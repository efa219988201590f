package id.laju.keamanan;

import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Today for the filters of the Tasklist, in the zone of the person who looks. */
@Component("hariIni")
public class HariIni {

    private final IdentityService identitas;
    private final SatkerService satker;
    private final Clock jam;

    HariIni(@Lazy IdentityService identitas, SatkerService satker, Clock jam) {
        this.identitas = identitas;
        this.satker = satker;
        this.jam = jam;
    }

    /** First moment of tomorrow. */
    public Date akhir() {
        ZoneId zona = zona();
        return Date.from(LocalDate.ofInstant(jam.instant(), zona).plusDays(1).atStartOfDay(zona).toInstant());
    }

    private ZoneId zona() {
        Authentication orang = identitas.getCurrentAuthentication();
        List<String> tempat = orang == null || orang.getTenantIds() == null ? List.of() : orang.getTenantIds();
        return tempat.stream().findFirst().map(kode -> satker.ambil(kode).zonaWaktu()).orElse(jam.getZone());
    }
}
