package merlin.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.RecordComponent;

/** Lets pages read a record's components as properties; expression language 5 reads only getters. */
public class RecordResolver extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) return null;
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            if (component.getName().equals(property.toString())) {
                context.setPropertyResolved(base, property);
                return read(base, component);
            }
        }
        return null;
    }

    private static Object read(Object base, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(true);
            return Object.class;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record)
            throw new jakarta.el.PropertyNotWritableException(base.getClass() + " cannot change");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) return false;
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
