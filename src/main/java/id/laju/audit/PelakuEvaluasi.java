package id.laju.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who took part in the evaluation of an order, as its rows tell. */
@Component
public class PelakuEvaluasi {

    private final PelakuEvaluasiMapper mapper;

    PelakuEvaluasi(PelakuEvaluasiMapper mapper) {
        this.mapper = mapper;
    }

    /** What each of them did, by login name. */
    public Map<String, List<String>> untuk(long permohonanId) {
        return mapper.untuk(permohonanId).stream().collect(Collectors.groupingBy(PelakuEvaluasiMapper.Bagian::staf, Collectors.mapping(PelakuEvaluasiMapper.Bagian::bagian, Collectors.toList())));
    }
}
