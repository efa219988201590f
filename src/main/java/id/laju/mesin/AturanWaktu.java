package id.laju.mesin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A timer says a time that the engine can read; else it would find out when a case arrives there. */
@Component
class AturanWaktu implements AturanModel.Aturan {

    private static final Map<String, String> KALENDER = Map.of("timeDuration", DurationBusinessCalendar.NAME, "timeDate", DueDateBusinessCalendar.NAME, "timeCycle", CycleBusinessCalendar.NAME);

    @Override
    public List<Cacat> periksa(ModelDibaca model) {
        return model.semua("timerEventDefinition").map(AturanWaktu::satu).filter(Objects::nonNull).toList();
    }

    private static Cacat satu(Element timer) {
        List<Element> waktu = timer.elements().stream().filter(e -> KALENDER.containsKey(e.getTagName())).toList();
        if (waktu.stream().allMatch(e -> e.getText().isBlank())) {
            return new Cacat(timer, "timer tanpa waktu: isi lamanya, misalnya P7D untuk tujuh hari, atau tanggalnya");
        }
        String isi = waktu.get(0).getText().strip();
        return terbaca(waktu.get(0), isi) ? null
            : new Cacat(timer, "waktu '" + isi + "' tidak terbaca: tulis P7D untuk tujuh hari, PT12H untuk dua belas jam, R/P1D untuk setiap hari");
    }

    private static boolean terbaca(Element waktu, String isi) {
        try {
            return isi.contains("{") || Context.getProcessEngineConfiguration().getBusinessCalendarManager().getBusinessCalendar(KALENDER.get(waktu.getTagName())).resolveDuedate(isi) != null;
        } catch (ProcessEngineException | IllegalArgumentException e) {
            return false;
        }
    }
}
