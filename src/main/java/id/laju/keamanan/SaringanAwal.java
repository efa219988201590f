package id.laju.keamanan;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The filters that everybody finds in the Tasklist. */
@Component
class SaringanAwal {

    private final FilterService filter;
    private final TaskService tugas;

    SaringanAwal(FilterService filter, TaskService tugas) {
        this.filter = filter;
        this.tugas = tugas;
    }

    /** @return ids of the filters */
    List<String> pasang() {
        return List.of(
                buat("Kotak masuk", 10, "Tugas peran Anda yang belum diambil",
                        tugas.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned().orderByDueDate().asc()),
                buat("Tugas saya", 20, "Tugas yang Anda ambil atau diberikan kepada Anda",
                        milikSaya().orderByDueDate().asc()),
                buat("Jatuh tempo hari ini", 30, "Tugas yang harus selesai sebelum hari ini berakhir",
                        tugas.createTaskQuery().dueAfterExpression("${now()}").dueBeforeExpression("${hariIni.akhir()}").orderByDueDate().asc()),
                buat("Terlambat", 40, "Tugas yang melewati tenggat",
                        tugas.createTaskQuery().dueBeforeExpression("${now()}").orderByDueDate().asc()));
    }

    private TaskQuery milikSaya() {
        TaskQueryImpl kueri = (TaskQueryImpl) tugas.createTaskQuery();
        kueri.addExpression("taskIdIn", "${tugasSaya.pegangan()}");
        return kueri;
    }

    /** A filter that is there already is brought up to date; people keep the addresses they marked. */
    private String buat(String nama, int urut, String keterangan, TaskQuery kueri) {
        Filter ada = filter.createTaskFilterQuery().filterName(nama).singleResult();
        Filter baru = (ada == null ? filter.newTaskFilter(nama) : ada).setQuery(kueri)
                .setProperties(Map.of("priority", urut, "description", keterangan, "color", "#0b5d57", "refresh", true));
        return filter.saveFilter(baru).getId();
    }
}
