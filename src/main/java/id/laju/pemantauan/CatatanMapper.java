package id.laju.pemantauan;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Notes of all tasks of a request; SQL in {@code CatatanMapper.xml}. */
@Mapper
interface CatatanMapper {

    /** Newest first. @param lab only what the laboratory wrote itself */
    List<Catatan> milik(long permohonanId, boolean lab);
}
